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
  toPlainDate,
} from "./dates/plain-date.ts";
// input and dates
export { InvalidInput } from "./input/invalid-input.ts";
export type { Bilingual, Language } from "./language/bilingual.ts";

// law

export type { Evidence } from "./law/evidence.ts";
export { codesOf, getTerm, type LegalTerm } from "./law/legal-term.ts";

// places and names

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

// applicants

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

// cases

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
export { type MovedCase, moveCase } from "./cases/move-case.ts";
export { type OutcomeDocument, outcomeDocuments } from "./cases/outcome-document.ts";
export { type ProviderKind, providerKinds } from "./cases/provider-kind.ts";
export { type StepKind, stepKinds } from "./cases/step-kind.ts";

// quality

// plan

// indicators
