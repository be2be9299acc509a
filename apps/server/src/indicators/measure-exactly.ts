import { dayOf, type IndicatorDefinition, type IndicatorRow } from "@tgpl/domain";
import type { MeasureCtx } from "./measure-ctx.ts";
import { measureIndicator } from "./measure-indicator.ts";
import type { ShownQuery } from "./measure-shown.ts";

/** As of today: a limit that runs on has not been missed, wherever the period ends. Nothing is hidden yet. */
export async function measureExactly(
  { db, jurisdiction: { gazetteer }, calendar, now }: MeasureCtx,
  definition: IndicatorDefinition,
  { when, by, district }: ShownQuery,
): Promise<{ rows: readonly IndicatorRow[]; total: IndicatorRow }> {
  const place = district === null ? null : { level: "district" as const, code: district };
  const dimensions = by === null ? [] : [by];
  const asked = { period: when.period, by: dimensions, place, gazetteer, calendar, asOf: dayOf(now()) };
  return measureIndicator(db, definition, asked);
}
