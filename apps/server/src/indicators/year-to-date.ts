import { addDays, dayOf, InvalidInput, type PlainDate } from "@tgpl/domain";
import type { Ctx } from "../platform/context.ts";

export type YearToDate = {
  year: { from: PlainDate; until: PlainDate };
  /** From the first day of the year to the day asked, or to its end when the year is over. */
  period: { from: PlainDate; until: PlainDate };
  on: PlainDate;
  /** The months up to that day, the last one perhaps not over: `2026-11`. */
  months: readonly string[];
  /** All months that have begun. */
  begun: readonly string[];
};

/**
 * The part of a plan's year that is counted: up to now, or up to the end of an earlier month. Other days are refused,
 * because two of them that lie close together tell what came in between.
 */
export function yearToDate(ctx: Pick<Ctx, "now">, year: number, on?: PlainDate): YearToDate {
  const from: PlainDate = `${year}-01-01`;
  const until: PlainDate = `${year}-12-31`;
  const today = dayOf(ctx.now());
  const now = today < from ? from : today > until ? until : today;
  const last = on === undefined || on >= now ? now : on;
  if (last < now && (last < from || !isMonthEnd(last)))
    throw new InvalidInput("on", last, `today, or the last day of a month of ${year}`);
  const begun = monthsUpTo(year, today < from ? "" : now);
  const months = begun.filter((month) => month <= last.slice(0, 7));
  return { year: { from, until }, period: { from, until: last }, on: last, months, begun };
}

/** Whether it is all that is known of the year: only then are there tables by places and by features. */
export function isUpToNow({ months, begun }: YearToDate): boolean {
  return months.length === begun.length;
}

function isMonthEnd(day: PlainDate): boolean {
  return addDays(day, 1).endsWith("-01");
}

function monthsUpTo(year: number, day: string): string[] {
  const all = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  return all.filter((month) => month <= day.slice(0, 7));
}
