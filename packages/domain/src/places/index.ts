/**
 * Administrative units with their days: a place is a code with a day.
 *
 * @module
 */

export type { AdministrativeUnit, UnitLevel } from "./administrative-unit.ts";
export { asItIs, type RestateOptions } from "./as-it-is.ts";
export { asItWas } from "./as-it-was.ts";
export { type BranchArea, branchAreaFaults, branchAreasOf } from "./branch-area.ts";
export { canTho } from "./can-tho.ts";
export { communeOn } from "./commune-on.ts";
export { latestCommuneOf, predecessorsOf, successorsOf } from "./crosswalk.ts";
export { type CrosswalkRow, crosswalkRows } from "./crosswalk-rows.ts";
export { districtOf } from "./district-of.ts";
export { createGazetteer, findUnit, type Gazetteer, type Place } from "./gazetteer.ts";
export type {
  PlaceCount,
  PlacingMethod,
  RestatedCounts,
  RestatedRow,
  UncertainPart,
} from "./restated-counts.ts";
export type { SplitShare } from "./split-share.ts";
export { unitsOn } from "./units-on.ts";
