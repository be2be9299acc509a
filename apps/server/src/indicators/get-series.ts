import {
  addDays,
  getIndicator,
  type IndicatorDefinition,
  type PlainDate,
  type TargetPlace,
} from "@tgpl/domain";
import { listTargets } from "../plan/plan.data.ts";
import type { UserCtx } from "../platform/context.ts";
import { courseOfTarget, expectOn } from "./course-of-target.ts";
import { cumulate } from "./cumulate.ts";
import { findTarget } from "./find-target.ts";
import { measureShown } from "./measure-shown.ts";
import type { ShownResult, ShownRow } from "./shown-result.ts";
import { yearToDate } from "./year-to-date.ts";

export type SeriesInput = {
  indicatorId: string;
  year: number;
  on?: PlainDate | undefined;
  place?: TargetPlace | undefined;
};

/**
 * A year by months: what was reached by the end of each, and what is expected. Counts and shares add up from
 * January; medians cannot, so each month has its own.
 */
export async function getSeries(ctx: UserCtx, { indicatorId, year, on, place = null }: SeriesInput) {
  const definition = getIndicator(indicatorId);
  const { cityCode } = ctx.jurisdiction;
  const when = yearToDate(ctx, year, on);
  const result = await measureShown(ctx, definition, { period: when.period, by: ["month"], place });
  const target = findTarget(
    await listTargets(ctx.db, year, indicatorId),
    definition,
    place?.code ?? cityCode,
    cityCode,
  );
  const asked = { definition, place, actual: result.total.value, when };
  const ends = monthEnds(year, when.on);
  const reached = ends.filter((end) => end <= when.on);
  const actuals = toActuals(definition, result, reached.map(toMonth));
  return {
    indicatorId,
    year,
    on: when.on,
    place,
    cumulative: definition.statistic !== "median",
    ...courseOfTarget(ctx, { ...asked, target }),
    actual: result.total.value,
    hidden: result.total.hidden,
    points: ends.map((until, index) => ({
      month: toMonth(until),
      until,
      reached: index < reached.length,
      actual: actuals[index]?.value ?? null,
      hidden: actuals[index]?.hidden ?? false,
      expected: target ? expectOn(ctx, asked, target, until).expected : null,
    })),
  };
}

function toActuals(
  definition: IndicatorDefinition,
  result: ShownResult,
  months: string[],
): (ShownRow | undefined)[] {
  if (definition.statistic !== "median") return cumulate(definition, result, months);
  return months.map((month) => result.rows.find((row) => row.key.month === month));
}

/** The last day of each month; of the month that is running, the day asked. */
function monthEnds(year: number, on: PlainDate): PlainDate[] {
  return Array.from({ length: 12 }, (_, index) => {
    const next = index === 11 ? `${year + 1}-01-01` : `${year}-${String(index + 2).padStart(2, "0")}-01`;
    const end = addDays(next as PlainDate, -1);
    return toMonth(end) === toMonth(on) ? on : end;
  });
}

function toMonth(day: PlainDate): string {
  return day.slice(0, 7);
}
