import { type Dimension, getIndicator, type PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { measureShown } from "./measure-shown.ts";
import { placeNames } from "./place-names.ts";
import type { ShownRow } from "./shown-result.ts";
import { yearToDate } from "./year-to-date.ts";

export type BreakdownInput = { indicatorId: string; year: number; on?: PlainDate | undefined; by: Dimension };

/** An indicator of the city broken down by one dimension. A key without a row has a count of 0. */
export async function getBreakdown(ctx: UserCtx, { indicatorId, year, on, by }: BreakdownInput) {
  const definition = getIndicator(indicatorId);
  const when = yearToDate(ctx, year, on);
  const { rows, total, withheld } = await measureShown(ctx, definition, { when, by, district: null });
  return {
    indicatorId,
    version: definition.version,
    period: when.period,
    by,
    rows,
    total,
    withheld,
    summary: summarise(rows),
    places: placeNames(ctx.jurisdiction, rows),
  };
}

/** What the sentence over a chart needs: how much is shown, and the two ends. */
function summarise(rows: readonly ShownRow[]) {
  const shown = rows.filter((row) => row.value !== null);
  const sorted = shown.toSorted((a, b) => Number(b.value) - Number(a.value));
  const hidden = rows.filter((row) => row.hidden).length;
  return { shown: shown.length, hidden, highest: sorted[0] ?? null, lowest: sorted.at(-1) ?? null };
}
