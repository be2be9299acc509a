// The only door of the package, in the order of the way of data.

export { ageInYears } from "./dates/age.ts";
export { dayOf, endOfDay, fromEpoch, type Instant, isInstant, toEpoch, toInstant } from "./dates/instant.ts";
export {
  addDays,
  dayOfWeek,
  daysBetween,
  isPlainDate,
  isWithin,
  type Period,
  type PlainDate,
  partsOf,
  toPlainDate,
} from "./dates/plain-date.ts";
// input and dates
export { InvalidInput } from "./input/invalid-input.ts";
export type { Bilingual, Language } from "./language/bilingual.ts";

// law

export { citeProvision, nameDocument } from "./law/cite-provision.ts";
export { codedLaw } from "./law/coded-law.ts";
export { type Coverage, type CoverageReason, coverageOn } from "./law/coverage-on.ts";
export type { DerivedTerm, FinancialLimb } from "./law/derived-term.ts";
export type { Evidence } from "./law/evidence.ts";
export { type GroundId, groundIds } from "./law/ground-id.ts";
export type { AgeWindow, GroundRule } from "./law/ground-rule.ts";
export { labelOf } from "./law/label-of.ts";
export { codesOf, getTerm, type LegalTerm } from "./law/legal-term.ts";
export { type PaperChoice, type PaperRequirement, paperRequirements } from "./law/paper-requirements.ts";
export { type ProofPaper, proofPapers } from "./law/proof-papers.ts";
export type { Provision } from "./law/provision.ts";
export { provisionOn, versionsOfProvision } from "./law/provision-on.ts";
export { provisions } from "./law/provisions.ts";
export { type UncodedAmendment, uncodedAmendments } from "./law/uncoded-amendments.ts";

// places and names

export { foldVietnamese } from "./names/fold-vietnamese.ts";
export { type NameReason, type NameSimilarity, nameSimilarity } from "./names/name-similarity.ts";
export { nameSortKey, vietnameseSortKey } from "./names/vietnamese-sort-key.ts";
export type { AdministrativeUnit, UnitLevel } from "./places/administrative-unit.ts";
export { canTho } from "./places/can-tho.ts";
export { communeOn } from "./places/commune-on.ts";
export { latestCommuneOf, predecessorsOf, successorsOf } from "./places/crosswalk.ts";
export { districtOf } from "./places/district-of.ts";
export { createGazetteer, findUnit, type Gazetteer, type Place } from "./places/gazetteer.ts";
export { unitsOn } from "./places/units-on.ts";

// deadlines and privacy

export type { DeadlineRule, DeadlineRuleId, DeadlineUnit } from "./deadlines/deadline-rule.ts";
export { deadlineRules } from "./deadlines/deadline-rules.ts";
export { type Deadline, type DeadlineWarning, dueAt, getDeadlineRule } from "./deadlines/due-at.ts";
export { explainDeadline } from "./deadlines/explain-deadline.ts";
export { isHearingImminent, isLimitationImminent } from "./deadlines/is-hearing-imminent.ts";
export { type HolidayYear, type PublicHoliday, publicHolidays } from "./deadlines/public-holidays.ts";
export { type CalendarOverrides, vietnamCalendar } from "./deadlines/vietnam-calendar.ts";
export {
  findReasonOff,
  isWorkingDay,
  type SkippedDay,
  type WorkingCalendar,
} from "./deadlines/working-calendar.ts";
export { workingDaysBetween } from "./deadlines/working-days-between.ts";
export {
  type CountTable,
  type SuppressedTable,
  suppressSmallCounts,
} from "./privacy/suppress-small-counts.ts";

// applicants

export { AllowanceRecord, AllowanceStatus, allowanceStatuses } from "./applicants/allowance-record.ts";
export { ApplicantFacts, Disability, FactName, factNames } from "./applicants/applicant-facts.ts";
export { DisabilityDegree, disabilityDegrees } from "./applicants/disability-degree.ts";
export { DisabilityType, disabilityTypes } from "./applicants/disability-type.ts";
export { type FactQuestion, factQuestion } from "./applicants/fact-question.ts";
export { type Contradiction, findContradictions } from "./applicants/find-contradictions.ts";
export { Household, households } from "./applicants/household.ts";
export {
  isNationalId,
  NationalId,
  type NationalIdWarning,
  nationalIdWarnings,
  readNationalId,
  toNationalId,
} from "./applicants/national-id.ts";
export { ProceduralStatus, proceduralStatuses } from "./applicants/procedural-status.ts";
export { Sex, sexes } from "./applicants/sex.ts";
export { type AllowanceFact, toAllowanceFact } from "./applicants/to-allowance-fact.ts";
export { toApplicantFacts } from "./applicants/to-applicant-facts.ts";
export { TraffickingStatus, traffickingStatuses } from "./applicants/trafficking-status.ts";
export { toVietnamesePhone, VietnamesePhone } from "./applicants/vietnamese-phone.ts";

// requests

export { type AccessNeed, accessNeeds } from "./requests/access-need.ts";
export { explainMove } from "./requests/explain-move.ts";
export { type FieldOfLaw, fieldsOfLaw } from "./requests/field-of-law.ts";
export { type FormOfAid, formsOfAid } from "./requests/form-of-aid.ts";
export {
  type ImmediateAcceptanceReason,
  immediateAcceptanceReasons,
} from "./requests/immediate-acceptance-reason.ts";
export { type RefusalGround, refusalGrounds } from "./requests/refusal-ground.ts";
export { type RequestChannel, requestChannels } from "./requests/request-channel.ts";
export {
  type RequestMove,
  type RequestMoveName,
  type RequestObstacle,
  type RequestState,
  refusalNeedsConfirmation,
  requestMoveNames,
  requestMoves,
} from "./requests/request-moves.ts";
export { type RequestStatus, requestStatuses } from "./requests/request-status.ts";
export { type RequesterKind, requesterKinds } from "./requests/requester-kind.ts";

// eligibility

export { compareLaw, type LawChange, type LawImpact } from "./eligibility/compare-law.ts";
export { decideEligibility } from "./eligibility/decide-eligibility.ts";
export { documentsFor, type GroundDocuments, type Paper } from "./eligibility/documents-for.ts";
export type {
  EligibilityDecision,
  GroundDecision,
  GroundStatus,
  Outcome,
} from "./eligibility/eligibility-decision.ts";
export { EligibilityReceipt } from "./eligibility/eligibility-receipt.ts";
export {
  type ExplainedDocuments,
  type ExplainedGround,
  type Explanation,
  explainDecision,
  markOf,
} from "./eligibility/explain-decision.ts";
export { groundTitle } from "./eligibility/ground-title.ts";
export { missingPapers } from "./eligibility/missing-papers.ts";
export { type RefusalRisks, refusalRisks } from "./eligibility/refusal-risks.ts";
export {
  type ReportingGround,
  reportingGround,
  reportingGroundOrder,
  reportingGroundOrderEvidence,
} from "./eligibility/reporting-ground.ts";
export { domainVersion, rulesHash, rulesVersion } from "./eligibility/rules-version.ts";
export { type Person, type Screened, screenPopulation } from "./eligibility/screen-population.ts";
export {
  type ReceiptCheck,
  type ReceiptFault,
  receiptFaults,
  verifyReceipt,
} from "./eligibility/verify-receipt.ts";
export type { DecisionWarning, WarningCode } from "./eligibility/warnings-of.ts";

// cases

export { type CaseClock, type CaseClockState, caseClock } from "./cases/case-clock.ts";
export {
  type CaseMove,
  type CaseMoveName,
  type CaseObstacle,
  type CaseState,
  caseMoveNames,
  caseMoves,
  isClosed,
} from "./cases/case-moves.ts";
export { type CaseResult, caseResults } from "./cases/case-result.ts";
export { type CaseStatus, caseStatuses } from "./cases/case-status.ts";
export { type DiscontinuationGround, discontinuationGrounds } from "./cases/discontinuation-ground.ts";
export { explainCaseMove } from "./cases/explain-case-move.ts";
export { type FileCode, fileCode, fileCodeParts, parseFileCode } from "./cases/file-code.ts";
export { mayPerform } from "./cases/may-perform.ts";
export { type MovedCase, moveCase } from "./cases/move-case.ts";
export { type OutcomeDocument, outcomeDocuments } from "./cases/outcome-document.ts";
export { type ProviderKind, providerKinds } from "./cases/provider-kind.ts";
export { type StepKind, stepKinds } from "./cases/step-kind.ts";

// quality

export { type QualityGrade, qualityGrades } from "./quality/quality-grades.ts";
export { type QualityItemCode, qualityItems, qualitySheetFrom } from "./quality/quality-items.ts";
export { type QualityScore, type QualitySheet, scoreQuality } from "./quality/score-quality.ts";

// plan

export { type ActivityId, activityIds, type Plan, type PlanActivity } from "./plan/plan.ts";
export { getPlanClause, type PlanClause, type PlanClauseId, planClauses } from "./plan/plan-clause.ts";
export type { Month, Target, TargetPlace } from "./plan/target.ts";

// indicators

export { type CourseStatus, courseThresholds } from "./indicators/course-status.ts";
export { type Dimension, dimensions, otherKeys } from "./indicators/dimension.ts";
export { type Expectation, expectedByToday } from "./indicators/expected-by-today.ts";
export type {
  CaseSelection,
  Condition,
  ConditionField,
  IndicatorDefinition,
  RequestSelection,
  Selection,
} from "./indicators/indicator-definition.ts";
export { indicatorValue } from "./indicators/indicator-value.ts";
export { getIndicator, indicators } from "./indicators/indicators.ts";
export { keyOfFact } from "./indicators/key-of-fact.ts";
export {
  type IndicatorQuery,
  type IndicatorResult,
  type IndicatorRow,
  measureIndicator,
} from "./indicators/measure-indicator.ts";
export type { CaseFact, PlanFact, RequestFact } from "./indicators/plan-fact.ts";
