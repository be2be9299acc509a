/**
 * Which small counts are hidden, so that nobody can be found among published figures.
 *
 * @module
 */

export { hierarchyViews } from "./hierarchy-views.ts";
export { type LinkedPeriods, linkPeriods } from "./link-periods.ts";
export type { LinkedCell, LinkedTables, LinkedView, ShownCount } from "./linked-tables.ts";
export {
  type LinkedRatios,
  type RatioCell,
  type ShownRatio,
  suppressLinkedRatios,
} from "./suppress-linked-ratios.ts";
export { suppressLinkedTables } from "./suppress-linked-tables.ts";
export { suppressList } from "./suppress-list.ts";
export {
  type CountTable,
  type SuppressedTable,
  suppressSmallCounts,
} from "./suppress-small-counts.ts";
