import type { LinkedView } from "@tgpl/domain";
import type { FamilySelection, TableGroup } from "./figure-families.ts";

/** A table of a family: by some dimensions, or the city's figure from January to the end of a month. */
export type FamilyTable = {
  readonly id: string;
  readonly by: readonly string[];
  readonly until?: string;
};

export const CITY: FamilyTable = { id: "city", by: [] };
const districts: FamilyTable = { id: "district", by: ["district"] };
const communes: readonly FamilyTable[] = [
  { id: "commune", by: ["commune"] },
  { id: "district/commune", by: ["district", "commune"] },
];

export function untilMonth(month: string): FamilyTable {
  return { id: `until ${month}`, by: [], until: month };
}

/** The tables that are published of a selection, with the months of the year that have begun. */
export function tablesOf(
  { tables, features }: FamilySelection,
  months: readonly string[],
): readonly FamilyTable[] {
  const groups: Record<TableGroup, readonly FamilyTable[]> = {
    districts: [districts],
    communes,
    features: [...features, ...completeness(features)].map((one) => ({ id: one, by: [one] })),
    // Up to the end of the last month is the figure of the city itself.
    months: months.slice(0, -1).map(untilMonth),
  };
  return [CITY, ...tables.flatMap((group) => groups[group])];
}

/** Whether type and degree of disability are both written down. */
export const COMPLETE = "complete";

function completeness(features: readonly string[]): readonly string[] {
  return ["disabilityType", "degree"].every((one) => features.includes(one)) ? [COMPLETE] : [];
}

/**
 * Dimensions that depend on each other, so that their tables are protected together: whose type of disability is not
 * known has no complete file, and the groups of form 24 depend on age. `otherwise`: what is published of them where
 * not all of it can be.
 */
const dependent: readonly { readonly set: readonly string[]; readonly otherwise: readonly string[] }[] = [
  { set: ["district", "commune"], otherwise: ["district"] },
  { set: ["disabilityType", "degree", COMPLETE], otherwise: ["disabilityType", "degree"] },
  { set: ["ageBand", "ground"], otherwise: ["ageBand"] },
];

/** The dimensions of a set that can do without the others. */
export function otherwiseOf(set: readonly string[]): readonly string[] {
  return (
    dependent.find((one) => one.set.length > 1 && set.every((name) => one.set.includes(name)))?.otherwise ??
    []
  );
}

/** Whether a table is one of those that are protected with a set of dimensions; the city's figure stands alone. */
export function isMadeOf(table: FamilyTable, set: readonly string[]): boolean {
  const used = dimensionsOf(table);
  return used.length === 0 ? set.length === 0 : used.every((one) => set.includes(one));
}

function dimensionsOf({ by, until }: FamilyTable): readonly string[] {
  return until ? ["month"] : by;
}

/** The least sums from which all tables of a family can be made. */
export function setsOf(tables: readonly FamilyTable[]): readonly (readonly string[])[] {
  const used = [...new Set(tables.flatMap(dimensionsOf))];
  const together = dependent.map(({ set }) => set.filter((one) => used.includes(one)));
  const alone = used.filter((one) => !together.flat().includes(one)).map((one) => [one]);
  const sets = [...together.filter((set) => set.length > 0), ...alone];
  return sets.length > 0 ? sets : [[]];
}

/** A table as a view over the parts that belong to a selection. */
export function toView(
  { by, until }: FamilyTable,
  parts: readonly string[],
  months: readonly string[],
): LinkedView {
  if (!until) return { by, where: { part: parts } };
  return { by, where: { part: parts, month: months.filter((month) => month <= until) } };
}
