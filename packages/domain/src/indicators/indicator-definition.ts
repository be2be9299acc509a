import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { ActivityId } from "../plan/plan.ts";
import type { PlanClauseId } from "../plan/plan-clause.ts";
import type { Dimension } from "./dimension.ts";
import type { CommunesOfToday, Selection } from "./selection.ts";

/** What an indicator is counted in. */
export const indicatorUnits = [
  "cases",
  "percent",
  "working-days",
  "requests",
  "person-times",
  "persons",
  "sessions",
  "materials",
  "copies",
  "days",
  "courses",
  "hours",
  "providers",
  "inspections",
  "activities",
  "per-1000",
] as const;

/** The unit of an indicator: one of `indicatorUnits`. */
export type IndicatorUnit = (typeof indicatorUnits)[number];

/**
 * How the value is made. `count`, `sum`, `distinct`: the numerator, of facts, of a number in them, of different
 * persons or places. `ratio`: 100 × numerator ÷ denominator. `rate`: 1,000 × numerator ÷ denominator. `median`: of
 * `value` over the numerator's facts, those without a value left out; for an even number the mean of the middle two.
 */
export type Statistic = "count" | "sum" | "distinct" | "ratio" | "rate" | "median";

/**
 * An indicator is data: the same definition is evaluated in memory by `measureIndicator` and compiled to SQL by
 * a server. Every counting rule stands here, none in a query or a chart.
 */
export type IndicatorDefinition = {
  readonly id: string;
  /** Grows when the way of counting changes: figures of two versions are not compared. */
  readonly version: number;
  /** The day on which this version was written. */
  readonly definedOn: PlainDate;
  /** Whether it stands on the page that tells the plan in ten seconds. */
  readonly headline: boolean;
  readonly name: Bilingual;
  readonly planClause: PlanClauseId;
  readonly activity: ActivityId;
  /** The clauses of the law on which the counting rests, such as `11/2017/QH14#39.1`; none for plain work of the plan. */
  readonly provisions: readonly string[];
  /** How surely those clauses are known: `unconfirmed` goes with the figure to screen and paper. */
  readonly evidence: Evidence;
  readonly unit: IndicatorUnit;
  /** Which way is better. */
  readonly direction: "higher" | "lower";
  readonly statistic: Statistic;
  /** Whether it is reached little by little through the period, so that only a part of a target is expected today. */
  readonly accrues: boolean;
  readonly numerator: Selection;
  readonly denominator?: Selection | CommunesOfToday | undefined;
  /** The field that a median is taken of. */
  readonly value?: "workingDaysToAcceptance";
  readonly disaggregations: readonly Dimension[];
  /** How it is broken down when a query does not say. */
  readonly defaultBy?: readonly Dimension[];
  /**
   * `small-counts`: persons or their matters, so that a small count could tell who. `none`: what organisations do,
   * with no person behind it.
   */
  readonly suppression: "small-counts" | "none";
  /** Where the facts are kept. */
  readonly source: Bilingual;
  readonly formula: Bilingual;
  readonly notCounted: Bilingual;
};
