/**
 * Who has the right to legal aid on a day, by which ground, with papers, words and a receipt.
 *
 * @module
 */

export { type CompareOptions, compareLaw, compareLawOfStream } from "./compare-law.ts";
export { countInForm24, type Form24Count } from "./count-in-form-24.ts";
export { decideEligibility } from "./decide-eligibility.ts";
export { decideUnder } from "./decide-under.ts";
export { documentsFor, type GroundDocuments, type Paper } from "./documents-for.ts";
export type {
  EligibilityDecision,
  GroundDecision,
  GroundStatus,
  Outcome,
} from "./eligibility-decision.ts";
export { EligibilityReceipt } from "./eligibility-receipt.ts";
export type { ExplainedCondition } from "./explain-condition.ts";
export { type Explanation, explainDecision } from "./explain-decision.ts";
export type { ExplainedDocuments, ExplainedPaper } from "./explain-documents.ts";
export type { ExplainedGround } from "./explain-ground.ts";
export { type ExplainedHelp, sayWhereToGet } from "./explain-help.ts";
export type { ExplainedJudgement } from "./explain-judgement.ts";
export type { GroundCondition } from "./ground-conditions.ts";
export { groundTitle } from "./ground-title.ts";
export { lackingPapers } from "./lacking-papers.ts";
export type { LawChange } from "./law-change.ts";
export type { DegreeGroup, LawImpact, Movement } from "./law-impact.ts";
export type { TallyOptions } from "./law-tally.ts";
export { markOf } from "./mark-of.ts";
export { missingPapers } from "./missing-papers.ts";
export { type ReceiptFault, receiptFaults } from "./receipt-faults.ts";
export { type RefusalRisks, refusalRisks } from "./refusal-risks.ts";
export {
  type ReportingGround,
  reportingGround,
  reportingGroundOrder,
  reportingGroundOrderEvidence,
} from "./reporting-ground.ts";
export { domainVersion, rulesHash, rulesHashOf, rulesVersion } from "./rules-version.ts";
export {
  type GainCause,
  gainCauses,
  type Judged,
  nextScreeningOn,
  type ScreenedAgain,
  screenAgain,
} from "./screen-again.ts";
export {
  type Person,
  type Screened,
  type ScreeningResult,
  screenPopulation,
  screenStream,
} from "./screen-population.ts";
export type { Truth } from "./truth.ts";
export { type ReceiptCheck, verifyReceipt } from "./verify-receipt.ts";
export type { DecisionWarning, WarningCode } from "./warnings-of.ts";
export { type WayToEligibility, waysToEligibility } from "./ways-to-eligibility.ts";
