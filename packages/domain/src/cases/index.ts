/**
 * The life of a case and of a complaint, providers, files and their codes.
 *
 * @module
 */

export {
  type AppointmentReason,
  type AppointmentTerm,
  appointmentReasons,
} from "./appointment-reason.ts";
export { type Arrangement, arrangements } from "./arrangement.ts";
export { type CaseClock, type CaseClockState, caseClock } from "./case-clock.ts";
export { type CaseMoveName, caseMachine, caseMoveNames } from "./case-machine.ts";
export { type CaseMove, type CaseState, caseMoves, isClosed } from "./case-moves.ts";
export { type CaseObstacle, caseObstacles } from "./case-obstacles.ts";
export { type CaseOption, caseOptions } from "./case-options.ts";
export { type CaseResult, caseResults } from "./case-result.ts";
export { type CaseStatus, caseStatuses } from "./case-status.ts";
export {
  type ComplaintMoveName,
  type ComplaintObstacle,
  complaintMachine,
  complaintMoveNames,
  complaintObstacles,
} from "./complaint-machine.ts";
export { type ComplaintOption, complaintClock, complaintOptions } from "./complaint-moves.ts";
export { type ComplaintOutcome, complaintOutcomes } from "./complaint-outcome.ts";
export { type ComplaintStatus, complaintStatuses } from "./complaint-status.ts";
export { type ComplaintSubject, complaintSubjects } from "./complaint-subject.ts";
export { type ConflictKind, conflictKinds } from "./conflict-kind.ts";
export {
  type ConflictEffect,
  type ConflictOfInterest,
  type ConflictSituation,
  conflictOfInterest,
} from "./conflict-of-interest.ts";
export { type ConflictWaiverReason, conflictWaiverReasons } from "./conflict-waiver-reason.ts";
export { type ContactChannel, contactChannels } from "./contact-channel.ts";
export { type CaseCount, type CountedRequest, countCases } from "./count-cases.ts";
export { type DiscontinuationGround, discontinuationGrounds } from "./discontinuation-ground.ts";
export { explainCaseMove } from "./explain-case-move.ts";
export { type FileCode, fileCode, fileCodeParts, parseFileCode } from "./file-code.ts";
export { type FilePaperKind, filePaperKinds } from "./file-paper.ts";
export { type HearingEnd, hearingEnds } from "./hearing-end.ts";
export { type HearingKind, hearingKinds } from "./hearing-kind.ts";
export { type CaseEnd, howItEnded } from "./how-it-ended.ts";
export { matchPersons, type NamedPerson, type PersonMatch } from "./match-persons.ts";
export { type AnswererObstacle, answererObstacles, mayAnswerComplaint } from "./may-answer-complaint.ts";
export { mayPerform } from "./may-perform.ts";
export { mayWaive, type Waiver, type WaiverAnswer } from "./may-waive.ts";
export { type MovedCase, moveCase } from "./move-case.ts";
export { type OutcomeDocument, outcomeDocuments } from "./outcome-document.ts";
export { type PartyRole, type PartySide, partyRoles } from "./party-role.ts";
export { type PersonMatchReason, personMatchReasons } from "./person-match-reason.ts";
export { type ProceedingsStage, proceedingsStages } from "./proceedings-stage.ts";
export { type ProviderKind, providerKinds } from "./provider-kind.ts";
export {
  type LeaveKind,
  leaveKinds,
  type ProviderLanguage,
  type ProviderSkill,
  type ProviderTie,
  providerLanguages,
  providerSkills,
  providerTies,
  skillForNeed,
} from "./provider-terms.ts";
export {
  type LeaveDays,
  type Quota,
  type QuotaBand,
  type QuotaInput,
  type QuotaPart,
  quotaBands,
  quotaBandsNote,
  quotaOfYear,
  type Service,
} from "./quota-of-year.ts";
export { type RegistrationStatus, registrationStatuses } from "./registration-status.ts";
export {
  type ReplacementGround,
  type ReplacementSituation,
  replacementGroundCounts,
  replacementGrounds,
} from "./replacement-ground.ts";
export { type CaseToShare, type SharedCase, shareOutCases } from "./share-out-cases.ts";
export { type StepKind, stepKinds } from "./step-kind.ts";
export { substituteClock } from "./substitute-clock.ts";
export {
  type AppointmentNeed,
  type Candidate,
  rulesAgainst,
  type Suggestion,
  suggestProviders,
} from "./suggest-providers.ts";
export { type WaiverObstacle, waiverObstacles } from "./waiver-obstacle.ts";
export { type WithdrawalForm, withdrawalForms } from "./withdrawal-form.ts";
