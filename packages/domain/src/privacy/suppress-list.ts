import { suppressSmallCounts } from "./suppress-small-counts.ts";

/**
 * Hides small counts of a list with its total: a table of one way.
 *
 * @example suppressList([3, 8, 30], { threshold: 5 }) // { counts: [null, null, 30], total: 41 }
 */
export function suppressList(
  counts: readonly number[],
  options: { readonly threshold: number },
): { readonly counts: readonly (number | null)[]; readonly total: number | null } {
  const rows = counts.map((_, index) => String(index));
  const table = suppressSmallCounts({ rows, columns: [""], counts: counts.map((count) => [count]) }, options);
  return { counts: table.counts.map(([count = null]) => count), total: table.total };
}
