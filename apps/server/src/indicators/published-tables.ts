import type { Dimension, IndicatorDefinition } from "@tgpl/domain";
import { countedAs, findFamily, type TableGroup, UNNAMED } from "./figure-families.ts";

export type PublishedTables = {
  /** What the figure of the city is broken down by, one at a time. */
  readonly inCity: readonly Dimension[];
  /** What that of a former district is broken down by. */
  readonly inDistricts: readonly Dimension[];
};

const groupOf: Partial<Record<Dimension, TableGroup>> = {
  district: "districts",
  commune: "communes",
  month: "months",
};

/** Which tables of an indicator are published at all, whatever of them is hidden. */
export function publishedTables(definition: IndicatorDefinition): PublishedTables {
  const { suppression, disaggregations } = definition;
  if (suppression === "none") return { inCity: disaggregations, inDistricts: [] };
  const members = findFamily(definition)?.members ?? [];
  const { tables = [] } = members.find(({ indicator }) => indicator === countedAs(definition)) ?? {};
  const inCity = disaggregations.filter(
    (one) => one !== UNNAMED && tables.includes(groupOf[one] ?? "features"),
  );
  return { inCity, inDistricts: inCity.filter((one) => one === "commune") };
}
