import type { Bilingual } from "../language/bilingual.ts";
import type { ActivityId } from "../plan/plan.ts";
import type { PlanClauseId } from "../plan/plan-clause.ts";
import type { Dimension } from "./dimension.ts";

export type ConditionField =
  | "status"
  | "refusalGround"
  | "hasDisability"
  | "sex"
  | "degree"
  | "formOfAid"
  | "fieldOfLaw";

/** What a fact must be like. `is: null` asks for an unknown or empty field. */
export type Condition =
  | { readonly field: ConditionField; readonly is: string | boolean | null }
  | { readonly field: ConditionField; readonly oneOf: readonly string[] };

/** Which facts count, and the day of a fact that must lie in the period. All conditions must hold. */
export type Selection = RequestSelection | CaseSelection;

export type RequestSelection = {
  readonly fact: "request";
  readonly on: "receivedOn" | "acceptedOn";
  readonly where: readonly Condition[];
};

export type CaseSelection = {
  readonly fact: "case";
  readonly on: "acceptedOn" | "closedOn";
  readonly where: readonly Condition[];
};

/**
 * An indicator is data: the same definition is evaluated in memory by `measureIndicator` and compiled to SQL by
 * a server. Every counting rule stands here, none in a query or a chart.
 */
export type IndicatorDefinition = {
  readonly id: string;
  /** Grows when the way of counting changes: figures of two versions are not compared. */
  readonly version: number;
  readonly name: Bilingual;
  readonly planClause: PlanClauseId;
  readonly activity: ActivityId;
  readonly unit: "cases" | "percent" | "working-days";
  /** Which way is better. */
  readonly direction: "higher" | "lower";
  /**
   * `count`: the value is the numerator. `ratio`: 100 × numerator ÷ denominator. `median`: of `value` over the
   * numerator's facts, those without a value left out; for an even number the mean of the middle two.
   */
  readonly statistic: "count" | "ratio" | "median";
  readonly numerator: Selection;
  readonly denominator?: Selection;
  /** The field that a median is taken of. */
  readonly value?: "workingDaysToAcceptance";
  readonly disaggregations: readonly Dimension[];
  /** How it is broken down when a query does not say. */
  readonly defaultBy?: readonly Dimension[];
  readonly suppression: "small-counts";
  readonly source: Bilingual;
  readonly formula: Bilingual;
  readonly notCounted: Bilingual;
};
