import type {
  Dimension,
  IndicatorDefinition,
  IndicatorQuery,
  IndicatorResult,
  TargetPlace,
} from "@tgpl/domain";
import type { Ctx } from "../platform/context.ts";
import { hidePlaces, isPlaceHidden, isPlaceRowHidden } from "./hide-places.ts";
import { hideSmallCounts } from "./hide-small-counts.ts";
import { measureIndicator } from "./measure-indicator.ts";
import { hideAll, type ShownResult, show } from "./shown-result.ts";

/** What measuring needs of a request. */
export type MeasureCtx = Pick<Ctx, "db" | "jurisdiction">;

export type ShownQuery = {
  period: IndicatorQuery["period"];
  by: readonly Dimension[];
  place: TargetPlace;
};

/**
 * An indicator as it may leave the server: the only way out for a count. Which places are hidden is decided once for
 * all views, so that two of them do not give away together what both hide.
 */
export async function measureShown(
  ctx: MeasureCtx,
  definition: IndicatorDefinition,
  query: ShownQuery,
): Promise<ShownResult> {
  const { suppressionThreshold: threshold } = ctx.jurisdiction;
  const nested = await measure(ctx, definition, {
    period: query.period,
    by: ["district", "commune"],
    place: null,
  });
  const places = hidePlaces(nested, threshold);
  const exact = await measure(ctx, definition, query);
  if (isPlaceHidden(places, query.place)) return hideAll(exact);
  const total = show(exact.total, query.place === null && places.city);
  if (isByPlace(query.by)) {
    const rows = exact.rows.map((row) => show(row, isPlaceRowHidden(places, row.key, query.place)));
    return { ...exact, rows, total };
  }
  const shown = hideSmallCounts(exact, threshold);
  return { ...shown, total: shown.total.hidden ? shown.total : total };
}

function isByPlace([only, ...others]: readonly Dimension[]): boolean {
  return others.length === 0 && (only === "district" || only === "commune");
}

function measure(
  ctx: MeasureCtx,
  definition: IndicatorDefinition,
  query: ShownQuery,
): Promise<IndicatorResult> {
  return measureIndicator(ctx.db, definition, { ...query, gazetteer: ctx.jurisdiction.gazetteer });
}
