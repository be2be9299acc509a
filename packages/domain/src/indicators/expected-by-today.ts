import { addDays, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { vietnamCalendar } from "../deadlines/vietnam-calendar.ts";
import type { WorkingCalendar } from "../deadlines/working-calendar.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Month, Target } from "../plan/target.ts";
import { checkTarget } from "./check-target.ts";
import { type CourseStatus, courseStatus } from "./course-status.ts";
import { type DaysOfWork, daysOfWork } from "./days-of-work.ts";
import { monthOfYear } from "./forecast/month-of-year.ts";
import { getIndicator } from "./indicators.ts";

/** What should be reached by a day, and whether it is. */
export type Expectation = {
  readonly expected: number;
  readonly status: CourseStatus;
  /** `null` where the indicator does not add up over the days, or no working day is left for what is missing. */
  readonly neededPerWorkingDay: number | null;
  /** How the period was divided; calendar days while the holidays of one of its years are not known. */
  readonly basis: "phasing" | "working-days" | "calendar-days" | "whole-period";
};

/**
 * How much of a target should be reached by the end of a day, and whether it is. A count grows by the plan's
 * phasing, else evenly by working days; a share or a median is expected whole on every day.
 *
 * @example
 * const target: Target = {
 *   indicatorId: "cases-accepted",
 *   place: null,
 *   period: { from: "2026-01-01", until: "2026-12-31" },
 *   value: 120,
 *   actual: 30,
 *   decidingDocument: null,
 *   evidence: "unconfirmed",
 * };
 * expectedByToday(target, "2026-06-30").status // "behind"
 */
export function expectedByToday(
  target: Target,
  on: PlainDate,
  calendar: WorkingCalendar = vietnamCalendar(),
): Expectation {
  const { accrues, direction } = getIndicator(target.indicatorId);
  toPlainDate(on, "on");
  checkTarget(target);
  if (!accrues && target.carriedOver) {
    throw new InvalidInput("carriedOver", target.carriedOver, "0: only what adds up can be carried over");
  }
  if (!accrues) {
    const status = courseStatus({ expected: target.value, actual: target.actual, direction, isCount: false });
    return { expected: target.value, status, neededPerWorkingDay: null, basis: "whole-period" };
  }
  const days = daysOfWork(target.period, calendar);
  const ofValue = target.phasing ? phasedAmount(target, on, days) : evenAmount(target, on, days);
  // No month was named for what was carried over: it runs evenly beside the value.
  const expected = ofValue + (target.carriedOver ?? 0) * shareOf(target.period, on, days);
  return {
    expected,
    status: courseStatus({ expected, actual: target.actual, direction, isCount: true }),
    neededPerWorkingDay: neededPerWorkingDay(target, on, days),
    basis: target.phasing ? "phasing" : days.basis,
  };
}

function evenAmount({ value, period }: Target, on: PlainDate, days: DaysOfWork): number {
  return value * shareOf(period, on, days);
}

/** Whole months before, and of this month its share. */
function phasedAmount({ phasing = {}, period }: Target, on: PlainDate, days: DaysOfWork): number {
  return Object.entries(phasing).reduce((sum, [month, amount = 0]) => {
    return sum + amount * shareOf(clip(monthOfYear(month as Month), period), on, days);
  }, 0);
}

type ClosedPeriod = Target["period"];

function shareOf({ from, until }: ClosedPeriod, on: PlainDate, days: DaysOfWork): number {
  if (on < from) return 0;
  if (on >= until) return 1;
  const all = days.carrying(from, until);
  return all === 0 ? 1 : days.carrying(from, on) / all;
}

function neededPerWorkingDay(
  { value, actual, carriedOver = 0, period }: Target,
  on: PlainDate,
  days: DaysOfWork,
): number | null {
  const missing = value + carriedOver - (actual ?? 0);
  if (missing <= 0) return 0;
  const next = on < period.from ? period.from : addDays(on, 1);
  const left = days.worked(next, period.until);
  return left > 0 ? missing / left : null;
}

/** A month at the edge of the period counts from its first, or to its last, day inside. */
function clip(month: ClosedPeriod, period: ClosedPeriod): ClosedPeriod {
  const [from = month.from] = [month.from, period.from].sort().reverse();
  const [until = month.until] = [month.until, period.until].sort();
  return { from, until };
}
