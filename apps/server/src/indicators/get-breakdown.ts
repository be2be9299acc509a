import { type Dimension, getIndicator, type PlainDate, type TargetPlace } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { measureShown } from "./measure-shown.ts";
import { placeNames } from "./place-names.ts";
import { hide, type ShownResult, type ShownRow } from "./shown-result.ts";

export type BreakdownInput = {
  indicatorId: string;
  from: PlainDate;
  until: PlainDate;
  by: Dimension[];
  place?: TargetPlace | undefined;
};

/** An indicator broken down once, or twice with the totals of both ways. A key without a row has a count of 0. */
export async function getBreakdown(
  ctx: UserCtx,
  { indicatorId, from, until, by, place = null }: BreakdownInput,
) {
  const definition = getIndicator(indicatorId);
  const measure = (dimensions: readonly Dimension[]) =>
    measureShown(ctx, definition, { period: { from, until }, by: dimensions, place });
  const cells = await measure(by);
  const [first, second] = by;
  const [ofRows, ofColumns] = first && second ? [await measure([first]), await measure([second])] : [];
  const rows = ofRows && ofColumns ? hideWithTotals(cells, ofRows, ofColumns) : cells.rows;
  return {
    indicatorId,
    version: cells.version,
    period: { from, until },
    place,
    by,
    rows,
    rowTotals: ofRows?.rows ?? [],
    columnTotals: ofColumns?.rows ?? [],
    total: ofRows?.total ?? cells.total,
    summary: summarise(rows),
    places: placeNames(ctx.jurisdiction, rows),
  };
}

/** Where a total is hidden, so is every cell that it adds up: the cells shown would give it away. */
function hideWithTotals(cells: ShownResult, ofRows: ShownResult, ofColumns: ShownResult): ShownRow[] {
  const hidden = [...ofRows.rows, ...ofColumns.rows].filter((row) => row.hidden).map(({ key }) => key);
  const isUnder = ({ key }: ShownRow) =>
    hidden.some((total) => cells.by.every((one) => total[one] === undefined || total[one] === key[one]));
  return cells.rows.map((row) => (isUnder(row) ? hide(row) : row));
}

/** What the sentence over a chart needs: how much is shown, and the two ends. */
function summarise(rows: readonly ShownRow[]) {
  const shown = rows.filter((row) => row.value !== null);
  const sorted = shown.toSorted((a, b) => Number(b.value) - Number(a.value));
  const hidden = rows.filter((row) => row.hidden).length;
  return { shown: shown.length, hidden, highest: sorted[0] ?? null, lowest: sorted.at(-1) ?? null };
}
