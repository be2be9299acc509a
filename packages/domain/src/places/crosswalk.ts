import type { AdministrativeUnit } from "./administrative-unit.ts";
import { canTho } from "./can-tho.ts";
import { communeOn } from "./commune-on.ts";
import type { Gazetteer, Place } from "./gazetteer.ts";

/**
 * The communes that took a commune in when it ended; none if it has not ended. Three of 2025 were split in two.
 *
 * @example
 * successorsOf({ commune: "31178", on: "2024-05-01" }).length // 2
 */
export function successorsOf(place: Place, gazetteer: Gazetteer = canTho): readonly AdministrativeUnit[] {
  const unit = communeOn(place.commune, place.on, gazetteer);
  return unit.mergedInto
    .map((code) => gazetteer.byCode.get(code)?.find((other) => follows(other, unit)))
    .filter((successor) => successor !== undefined);
}

/**
 * The communes of which a commune was made, wholly or in part.
 *
 * @example
 * predecessorsOf({ commune: "31135", on: "2026-01-01" }).some(({ name }) => name === "Phường Tân An") // true
 */
export function predecessorsOf(place: Place, gazetteer: Gazetteer = canTho): readonly AdministrativeUnit[] {
  const unit = communeOn(place.commune, place.on, gazetteer);
  return gazetteer.units.filter((other) => other.mergedInto.includes(unit.code) && follows(unit, other));
}

/**
 * The commune of today that stands for a place of any day, so that a table by commune has one scale. A commune
 * that was split is counted where its former district is, else with the first that took it in.
 *
 * @example
 * // Split in 2025; this part lies in the same former district, Quận Bình Thuỷ.
 * latestCommuneOf({ commune: "31178", on: "2024-05-01" }).code // "31168"
 */
export function latestCommuneOf(place: Place, gazetteer: Gazetteer = canTho): AdministrativeUnit {
  const unit = communeOn(place.commune, place.on, gazetteer);
  const successors = successorsOf(place, gazetteer);
  const next = successors.find((one) => one.formerDistrict === unit.formerDistrict) ?? successors[0];
  if (!next?.from) return unit;
  return latestCommuneOf({ commune: next.code, on: next.from }, gazetteer);
}

/** A unit follows another when it begins after the other has ended: a code can name both. */
function follows(later: AdministrativeUnit, earlier: AdministrativeUnit): boolean {
  return later.from !== null && earlier.until !== null && later.from > earlier.until;
}
