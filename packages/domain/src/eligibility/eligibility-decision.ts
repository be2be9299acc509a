import type { FactName } from "../applicants/applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Coverage, CoverageReason } from "../law/coverage-on.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { GroundDocuments } from "./documents-for.ts";
import type { EligibilityReceipt } from "./eligibility-receipt.ts";
import type { DecisionWarning } from "./warnings-of.ts";

/** The answer. `undetermined`: facts are missing, or the day is not covered by the coded law. */
export type Outcome = "eligible" | "not-eligible" | "undetermined";

/** Whether a ground is met; `unknown` while facts are missing that can still change it. */
export type GroundStatus = "met" | "not-met" | "unknown";

/** One ground of Article 7 on the day asked. */
export type GroundDecision = {
  readonly id: GroundId;
  readonly provision: string;
  readonly status: GroundStatus;
  /** The facts that can still change this ground; empty when it is settled. */
  readonly missingFacts: readonly FactName[];
};

/** Whether a person has the right to legal aid on a day, by which grounds, and what is still to be asked. */
export type EligibilityDecision = {
  readonly outcome: Outcome;
  readonly on: PlainDate;
  /** The grounds in force on that day, in the order of the law. */
  readonly grounds: readonly GroundDecision[];
  /** The facts that can still change the outcome; empty when it is settled. */
  readonly missingFacts: readonly FactName[];
  readonly nextQuestion: FactName | null;
  /** Whatever ground is met. */
  readonly hasDisability: boolean | "unknown";
  readonly documents: readonly GroundDocuments[];
  readonly coverage: Coverage;
  /** Why the day is not plainly covered; `null` when it is. */
  readonly reason: CoverageReason | null;
  readonly warnings: readonly DecisionWarning[];
  readonly receipt: EligibilityReceipt;
};
