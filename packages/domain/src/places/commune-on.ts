import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";
import { canTho } from "./can-tho.ts";
import { findUnit, type Gazetteer } from "./gazetteer.ts";

/**
 * The commune of a code on a day. Throws {@link InvalidInput} when the code was no commune on that day.
 *
 * @example communeOn("31135", "2025-06-30").name // "Phường Tân An"
 * @example communeOn("31135", "2025-07-01").name // "Phường Ninh Kiều"
 */
export function communeOn(code: string, on: PlainDate, gazetteer: Gazetteer = canTho): AdministrativeUnit {
  const unit = findUnit(gazetteer, code, on);
  if (unit?.level !== "commune") {
    throw new InvalidInput("commune", code, `the code of a commune or ward in force on ${on}`);
  }
  return unit;
}
