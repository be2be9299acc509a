import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { canTho } from "./can-tho.ts";
import { communeOn } from "./commune-on.ts";
import type { Gazetteer } from "./gazetteer.ts";

/**
 * The code of the former district of a commune: the one it lay in, or since 1 July 2025 the one that holds its
 * seat. So years before and after the change stand on one scale.
 *
 * @example
 * // Quận Ninh Kiều.
 * districtOf("31135", "2026-01-01") // "916"
 */
export function districtOf(commune: string, on: PlainDate, gazetteer: Gazetteer = canTho): string {
  const { formerDistrict } = communeOn(commune, on, gazetteer);
  if (formerDistrict === null) {
    throw new InvalidInput("commune", commune, "a commune whose former district the units name");
  }
  return formerDistrict;
}
