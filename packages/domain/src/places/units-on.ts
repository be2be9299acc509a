import { isWithin, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import type { AdministrativeUnit, UnitLevel } from "./administrative-unit.ts";
import { canTho } from "./can-tho.ts";
import type { Gazetteer } from "./gazetteer.ts";

/**
 * The units in force on a day, of one level or of all, in the order of the data.
 *
 * @example unitsOn("2025-07-01", { level: "commune" }).length // 103
 */
export function unitsOn(
  on: PlainDate,
  { level }: { readonly level?: UnitLevel } = {},
  gazetteer: Gazetteer = canTho,
): readonly AdministrativeUnit[] {
  toPlainDate(on, "on");
  return gazetteer.units.filter(
    (unit) => (level === undefined || unit.level === level) && isWithin(on, unit),
  );
}
