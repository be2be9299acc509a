import { isWithin, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { checkKeys } from "../input/check-shape.ts";
import { readCode } from "../input/readers.ts";
import type { AdministrativeUnit, UnitLevel } from "./administrative-unit.ts";
import { canTho } from "./can-tho.ts";
import type { Gazetteer } from "./gazetteer.ts";

const readLevel = /* @__PURE__ */ readCode(["province", "district", "commune"] satisfies UnitLevel[]);

/**
 * The units in force on a day, of one level or of all, in the order of the data.
 *
 * @example unitsOn("2025-07-01", { level: "commune" }).length // 103
 */
export function unitsOn(
  on: PlainDate,
  options: { readonly level?: UnitLevel } = {},
  gazetteer: Gazetteer = canTho,
): readonly AdministrativeUnit[] {
  toPlainDate(on, "on");
  checkKeys(options, ["level"], "options");
  const { level } = options;
  if (level !== undefined) readLevel(level, "level");
  return gazetteer.units.filter(
    (unit) => (level === undefined || unit.level === level) && isWithin(on, unit),
  );
}
