import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { Evidence } from "../law/evidence.ts";
import { canTho } from "./can-tho.ts";
import { districtOf } from "./district-of.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { unitsOn } from "./units-on.ts";

/**
 * Where a branch (Chi nhánh) of a Centre works, on certain days. The law tied branches to districts
 * (144/2017/NĐ-CP#5 to #7); what follows since there are none is unconfirmed, so areas are data of a city and may
 * name former districts, communes of their days, or both. A commune named by itself goes before its district.
 */
export type BranchArea = {
  readonly branch: string;
  readonly districts: readonly string[];
  readonly communes: readonly string[];
  /** First and last day, both included; `null` = open. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly source: string;
  readonly evidence: Evidence;
};

/**
 * The areas that hold a commune on a day: one where the data is whole.
 *
 * @example
 * const area: BranchArea = {
 *   branch: "CN1",
 *   districts: ["916"],
 *   communes: [],
 *   from: "2025-07-01",
 *   until: null,
 *   source: "a decision of the city",
 *   evidence: "unconfirmed",
 * };
 * branchAreasOf("31135", "2026-01-01", [area]).map(({ branch }) => branch) // ["CN1"]
 */
export function branchAreasOf(
  commune: string,
  on: PlainDate,
  areas: readonly BranchArea[],
  gazetteer: Gazetteer = canTho,
): readonly BranchArea[] {
  const district = districtOf(commune, on, gazetteer);
  const current = areas.filter((area) => isWithin(on, area));
  const named = current.filter(({ communes }) => communes.includes(commune));
  return named.length > 0 ? named : current.filter(({ districts }) => districts.includes(district));
}

/**
 * The communes of a day that no branch, or more than one, is in charge of.
 *
 * @example
 * // No branch at all: every commune is without one.
 * branchAreaFaults("2026-01-01", []).without.length // 103
 */
export function branchAreaFaults(
  on: PlainDate,
  areas: readonly BranchArea[],
  gazetteer: Gazetteer = canTho,
): { readonly without: readonly string[]; readonly twice: readonly string[] } {
  const communes = unitsOn(on, { level: "commune" }, gazetteer).map(({ code }) => code);
  const countOf = (commune: string) => branchAreasOf(commune, on, areas, gazetteer).length;
  return {
    without: communes.filter((commune) => countOf(commune) === 0),
    twice: communes.filter((commune) => countOf(commune) > 1),
  };
}
