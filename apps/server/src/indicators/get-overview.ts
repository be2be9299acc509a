import { type IndicatorDefinition, indicators, type PlainDate, workingDaysBetween } from "@tgpl/domain";
import { listTargets, type PlanTargetRow } from "../plan/plan.data.ts";
import type { UserCtx } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import { courseOfTarget } from "./course-of-target.ts";
import { findTarget } from "./find-target.ts";
import { measureCompleteness } from "./measure-completeness.ts";
import { measureShown } from "./measure-shown.ts";
import { type YearToDate, yearToDate } from "./year-to-date.ts";

export type OverviewInput = { year: number; on?: PlainDate | undefined };

/** Every indicator of the city on a day, against what the plan of its year promises. */
export async function getOverview(ctx: UserCtx, { year, on }: OverviewInput) {
  const when = yearToDate(ctx, year, on);
  const targets = await listTargets(ctx.db, year);
  const rows = await Promise.all(indicators.map((definition) => overviewRow(ctx, definition, when, targets)));
  const workingDaysLeft = countWorkingDays(ctx, when.on, when.year.until);
  return { year, on: when.on, workingDaysLeft, rows };
}

async function overviewRow(
  ctx: UserCtx,
  definition: IndicatorDefinition,
  when: YearToDate,
  targets: readonly PlanTargetRow[],
) {
  const { cityCode } = ctx.jurisdiction;
  const query = { period: when.period, by: definition.defaultBy ?? [], place: null };
  const { total, rows } = await measureShown(ctx, definition, query);
  const { value: actual, numerator, denominator, hidden } = total;
  const target = findTarget(targets, definition, cityCode, cityCode);
  const isCount = definition.statistic === "count";
  return {
    indicatorId: definition.id,
    version: definition.version,
    actual,
    numerator,
    denominator,
    hidden,
    ...courseOfTarget(ctx, { definition, target, place: null, actual, when }),
    donePerWorkingDay: isCount && actual !== null ? pace(ctx, actual, when) : null,
    completeness: hidden ? null : await measureCompleteness(ctx, definition, when.period),
    /** The parts of an indicator that is always read by its parts. */
    parts: definition.defaultBy ? rows : [],
  };
}

/** How many a working day have been done since the year began. */
function pace(ctx: UserCtx, actual: number, { year, on }: YearToDate): number | null {
  const days = countWorkingDays(ctx, year.from, on);
  return days ? actual / days : null;
}

/** After the first day, up to and with the last; null while the year's holidays are not announced. */
function countWorkingDays({ calendar }: UserCtx, after: PlainDate, until: PlainDate): number | null {
  return whenYearKnown(() => workingDaysBetween(after, until, calendar));
}
