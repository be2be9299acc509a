import { useSearch } from "@tanstack/react-router";
import type { PlainDate } from "@tgpl/domain";
import { useToday } from "../session/now.ts";
import type { Filters, Level } from "./filters.ts";

export type AskedFor = Omit<Filters, "year" | "level"> & {
  year: number;
  level: Level;
  /** The day up to which is counted: today, or the last day of a year that is over. */
  on: PlainDate;
};

/** What the address asks for, with the usual values of what it leaves out. */
export function useFilters(): AskedFor {
  const filters: Filters = useSearch({ from: "/shell" });
  return askedFor(filters, useToday());
}

export function askedFor(filters: Filters, today: PlainDate): AskedFor {
  const year = filters.year ?? Number(today.slice(0, 4));
  const lastDay = `${year}-12-31` as PlainDate;
  // The communes of one former district are what choosing it means.
  const level = filters.place ? "commune" : (filters.level ?? "district");
  return { ...filters, year, level, on: today < lastDay ? today : lastDay };
}
