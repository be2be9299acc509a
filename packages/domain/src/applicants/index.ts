/**
 * What is known of a person, and how it is asked and checked. A missing fact is unknown, not false.
 *
 * @module
 */

export {
  AllowanceRecord,
  AllowanceStatus,
  allowanceStatuses,
  MonthlyBenefit,
  monthlyBenefits,
} from "./allowance-record.ts";
export { ApplicantFacts, Disability, FactName, factNames } from "./applicant-facts.ts";
export {
  type DataFault,
  type DataFaultKind,
  type DataFaultTerm,
  dataFaultKinds,
  dataFaults,
  type RecordPart,
} from "./data-fault.ts";
export { DisabilityDegree, disabilityDegrees } from "./disability-degree.ts";
export { DisabilityType, disabilityTypes } from "./disability-type.ts";
export { type EntryNature, entryNatures, entryOn, type FactEntry } from "./fact-entry.ts";
export { type FactQuestion, factQuestion } from "./fact-question.ts";
export { type Contradiction, findContradictions } from "./find-contradictions.ts";
export { findDataFaults, nextDataFaultOn, type PersonOnRecord } from "./find-data-faults.ts";
export { Household, households } from "./household.ts";
export {
  type ConditionAnswer,
  type Judgement,
  type JudgementCode,
  judgements,
} from "./judgement.ts";
export {
  isNationalId,
  NationalId,
  type NationalIdWarning,
  nationalIdWarnings,
  readNationalId,
  toNationalId,
} from "./national-id.ts";
export { ProceduralStatus, proceduralStatuses } from "./procedural-status.ts";
export { type RelationKind, relationKinds } from "./relation-kind.ts";
export { Sex, sexes } from "./sex.ts";
export {
  type AllowanceFact,
  allowanceOn,
  type OwnAllowanceRecord,
  toAllowanceFact,
} from "./to-allowance-fact.ts";
export { toApplicantFacts } from "./to-applicant-facts.ts";
export { TraffickingStatus, traffickingStatuses } from "./trafficking-status.ts";
export { toVietnamesePhone, VietnamesePhone } from "./vietnamese-phone.ts";
export {
  type ConsentForm,
  type ConsentPurpose,
  type ConsentScope,
  consentForms,
  consentPurposes,
  consentScopes,
  coversDisclosure,
  type WrittenConsent,
} from "./written-consent.ts";
