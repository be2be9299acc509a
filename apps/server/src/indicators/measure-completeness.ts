import type { IndicatorDefinition, IndicatorQuery } from "@tgpl/domain";
import { measureIndicator } from "./measure-indicator.ts";
import type { MeasureCtx } from "./measure-shown.ts";

/**
 * The share, in percent, of the facts behind an indicator whose type and degree of disability are both written
 * down; null of no facts. A figure that rests on incomplete files says so.
 */
export async function measureCompleteness(
  { db, jurisdiction: { gazetteer } }: MeasureCtx,
  definition: IndicatorDefinition,
  period: IndicatorQuery["period"],
): Promise<number | null> {
  const query = { period, by: ["disabilityType", "degree"] as const, gazetteer };
  const { rows, total } = await measureIndicator(db, definition, query);
  const base = total.denominator ?? total.numerator;
  if (base === 0) return null;
  const known = rows.filter(({ key }) => key.disabilityType !== "unknown" && key.degree !== "unknown");
  return (100 * known.reduce((sum, row) => sum + (row.denominator ?? row.numerator), 0)) / base;
}
