import { type PlainDate, toPlainDate } from "../../dates/plain-date.ts";
import { vietnamCalendar } from "../../deadlines/vietnam-calendar.ts";
import type { WorkingCalendar } from "../../deadlines/working-calendar.ts";
import { InvalidInput } from "../../input/invalid-input.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { type DaysOfWork, daysOfWork } from "../days-of-work.ts";
import { getIndicator } from "../indicators.ts";
import { explainForecast, refusalReasons } from "./explain-forecast.ts";
import { monthOfYear } from "./month-of-year.ts";
import { negativeBinomialQuantile } from "./negative-binomial-quantile.ts";
import { type MonthlyCounts, monthsOfYear, seasonsOf, wholeYearsBefore } from "./seasons-of.ts";
import { type Series, spreadOf } from "./spread-of.ts";

/** What a forecast to the end of the year is made of. */
export type ForecastInput = {
  readonly indicatorId: string;
  readonly year: number;
  /** The last day that is counted; the month that it lies in is counted up to it. */
  readonly on: PlainDate;
  /** This year's months up to that day, and as many months of earlier years as are known. */
  readonly counts: MonthlyCounts;
};

/** Why no forecast is made. */
export type ForecastRefusal = "does-not-add-up" | "too-early" | "months-missing";

/** What the year will bring, with a range, or why nobody can say yet. */
export type Forecast =
  | {
      readonly ok: true;
      /** What was reached by the day asked. */
      readonly done: number;
      /** What the year will bring if the rest goes like what is behind. */
      readonly expected: number;
      /** In eight years of ten the year ends within these, both included. */
      readonly low: number;
      readonly high: number;
      /** Whether the rest of the year is judged by past years' seasons or by its working days. */
      readonly basis: "seasons" | "working-days" | "calendar-days";
      readonly explanation: Bilingual;
    }
  | { readonly ok: false; readonly because: ForecastRefusal; readonly reason: Bilingual };

/** Of so many whole months at least a year can be judged. */
const leastMonths = 3;
const tail = 0.1;

/**
 * What a year will bring, with a range, from what it has brought so far.
 *
 * The expected value carries this year's pace on: done × whole year ÷ part behind. The part behind is measured by
 * how past years came in, month by month, when two whole ones are known with at least 24 counts a year on average; else
 * by working days. The range holds eight of ten: the rest of the year is a negative-binomial count, which is Poisson
 * chance together with not knowing the pace exactly (Jeffreys' prior), widened by as much as past months scattered
 * more than chance would. It knows nothing of a flood or of new staff, and says so.
 *
 * 60 cases in 120 of 250 working days: expected are 60 × 250 ÷ 120 = 125.
 *
 * @example
 * const counts = { "2026-01": 10, "2026-02": 6, "2026-03": 12, "2026-04": 10, "2026-05": 11, "2026-06": 12 };
 * const forecast = forecastToYearEnd({ indicatorId: "cases-accepted", year: 2026, on: "2026-06-30", counts });
 * forecast.ok && [forecast.done, Math.round(forecast.expected), forecast.low, forecast.high] // [61, 127, 112, 142]
 */
export function forecastToYearEnd(
  { indicatorId, year, on, counts }: ForecastInput,
  calendar: WorkingCalendar = vietnamCalendar(),
): Forecast {
  const { statistic, name } = getIndicator(indicatorId);
  checkCounts(counts);
  const last = toPlainDate(on, "on").slice(0, 4) === String(year) ? on : null;
  if (last === null) throw new InvalidInput("on", on, `a day of ${year}`);
  if (statistic !== "count" && statistic !== "sum") return refuse("does-not-add-up");
  const months = monthsOfYear(year).slice(0, Number(on.slice(5, 7)));
  const known = months.flatMap((month) => counts[month] ?? []);
  if (known.length < months.length) return refuse("months-missing");
  const days = daysOfWork({ from: `${year}-01-01`, until: `${year}-12-31` }, calendar);
  const past = wholeYearsBefore(year, counts);
  const weighed = weighYear(year, on, days, seasonsOf(past));
  if (weighed.wholeMonths < leastMonths || weighed.behind <= 0) return refuse("too-early");
  // Months without any count scatter by chance alone, as far as anybody can tell.
  return toForecast(name, known, weighed, spreadOfMonths(known, weighed, past) ?? 1);
}

type WeighedYear = {
  readonly basis: "seasons" | "working-days" | "calendar-days";
  /** How much of the year each month is to bring. */
  readonly weights: readonly number[];
  readonly behind: number;
  readonly ahead: number;
  readonly wholeMonths: number;
};

function weighYear(
  year: number,
  on: PlainDate,
  days: DaysOfWork,
  seasons: readonly number[] | null,
): WeighedYear {
  const months = monthsOfYear(year).map(monthOfYear);
  const ofDays = months.map(({ from, until }) => days.carrying(from, until));
  const weights = seasons ?? ofDays;
  const behind = months.reduce((sum, { from, until }, index) => {
    const part = on < from ? 0 : days.carrying(from, on < until ? on : until) / (ofDays[index] || 1);
    return sum + (weights[index] ?? 0) * part;
  }, 0);
  const ahead = weights.reduce((sum, one) => sum + one, 0) - behind;
  const wholeMonths = months.filter(({ until }) => until <= on).length;
  return { basis: seasons ? "seasons" : days.basis, weights, behind, ahead: Math.max(0, ahead), wholeMonths };
}

/** This year's whole months; with seasons the past years too, whose twelve months were fitted to one pattern. */
function spreadOfMonths(
  known: readonly number[],
  { basis, weights, wholeMonths }: WeighedYear,
  past: readonly (readonly number[])[],
): number | null {
  const ofYear: Series = { counts: known.slice(0, wholeMonths), weights: weights.slice(0, wholeMonths) };
  if (basis !== "seasons") return spreadOf([ofYear], 0);
  return spreadOf([ofYear, ...past.map((counts) => ({ counts, weights }))], weights.length - 1);
}

function toForecast(
  name: Bilingual,
  known: readonly number[],
  { basis, behind, ahead }: WeighedYear,
  spread: number,
): Forecast {
  const done = known.reduce((sum, one) => sum + one, 0);
  const rest = { size: done / spread + 0.5, chance: behind / (behind + ahead) };
  const end = (probability: number) => done + spread * negativeBinomialQuantile(probability, rest);
  const figures = {
    done,
    expected: (done * (behind + ahead)) / behind,
    low: Math.floor(end(tail)),
    high: Math.ceil(end(1 - tail)),
    basis,
  } as const;
  return { ok: true, ...figures, explanation: explainForecast(name, figures) };
}

function refuse(because: ForecastRefusal): Forecast {
  return { ok: false, because, reason: refusalReasons[because] };
}

function checkCounts(counts: MonthlyCounts): void {
  for (const [month, count] of Object.entries(counts)) {
    toPlainDate(`${month}-01`, `counts.${month}`);
    if (!Number.isFinite(count) || Number(count) < 0) {
      throw new InvalidInput(`counts.${month}`, count, "a number from 0");
    }
  }
}
