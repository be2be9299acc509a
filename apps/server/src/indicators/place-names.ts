import type { Jurisdiction } from "../platform/jurisdiction.ts";
import type { ShownRow } from "./shown-result.ts";

export type NamedPlace = { code: string; name: string; nameEn: string };

/** The names of the places that stand as keys: former districts, and communes of today. */
export function placeNames({ units }: Jurisdiction, rows: readonly ShownRow[]): NamedPlace[] {
  const codes = new Set(rows.flatMap(({ key }) => [key.district, key.commune]));
  return units
    .filter((unit) => codes.has(unit.code) && (unit.level === "district" || isOfToday(unit)))
    .map(({ code, name, nameEn }) => ({ code, name, nameEn }));
}

/** A code can mean one commune before and another today; figures stand on the scale of today. */
export function isOfToday({ level, until }: { level: string; until: string | null }): boolean {
  return level === "commune" && until === null;
}
