import {
  headlineIndicators,
  type IndicatorDefinition,
  type PlainDate,
  workingDaysBetween,
} from "@tgpl/domain";
import { listTargets, type PlanTargetRow } from "../plan/plan.data.ts";
import type { UserCtx } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import { courseOfTarget } from "./course-of-target.ts";
import { type ReadFamily, readFamilies } from "./family-figures.ts";
import { COMPLETE } from "./family-tables.ts";
import { findTarget, isAmount } from "./find-target.ts";
import { measureCompleteness } from "./measure-completeness.ts";
import { measureShown } from "./measure-shown.ts";
import { isUpToNow, type YearToDate, yearToDate } from "./year-to-date.ts";

export type OverviewInput = { year: number; on?: PlainDate | undefined };

/** The indicators of the first page, of the city on a day, against what the plan of its year promises. */
export async function getOverview(ctx: UserCtx, { year, on }: OverviewInput) {
  const when = yearToDate(ctx, year, on);
  const targets = await listTargets(ctx.db, year);
  const features = headlineIndicators.flatMap(({ defaultBy = [] }) => defaultBy);
  const read = readFamilies(ctx, isUpToNow(when) ? [...features, COMPLETE] : ["month"]);
  const rows = await Promise.all(
    headlineIndicators.map((definition) => overviewRow({ ...ctx, read }, definition, when, targets)),
  );
  const workingDaysLeft = countWorkingDays(ctx, when.on, when.year.until);
  return { year, on: when.on, workingDaysLeft, rows };
}

async function overviewRow(
  ctx: UserCtx & { read: ReadFamily },
  definition: IndicatorDefinition,
  when: YearToDate,
  targets: readonly PlanTargetRow[],
) {
  const { cityCode } = ctx.jurisdiction;
  // Of an earlier day only the figures of the city are published.
  const [by = null] = isUpToNow(when) ? (definition.defaultBy ?? []) : [];
  const { total, rows } = await measureShown(ctx, definition, { when, by, district: null }, ctx.read);
  const { value: actual, numerator, denominator, hidden } = total;
  const target = findTarget(targets, definition, cityCode, cityCode);
  return {
    indicatorId: definition.id,
    version: definition.version,
    actual,
    numerator,
    denominator,
    hidden,
    ...courseOfTarget(ctx, { definition, target, place: null, actual, when }),
    donePerWorkingDay: isAmount(definition.statistic) && actual !== null ? pace(ctx, actual, when) : null,
    completeness: hidden ? null : await measureCompleteness(ctx.read, definition, when),
    /** The parts of an indicator that is always read by its parts. */
    parts: rows,
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
