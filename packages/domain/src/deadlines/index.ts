/**
 * When a duty is due: hours, days, working days, public holidays, and why each day counts or not.
 *
 * @module
 */

export type {
  AlternativeLength,
  DeadlineRule,
  DeadlineRuleId,
  DeadlineUnit,
} from "./deadline-rule.ts";
export { deadlineRules } from "./deadline-rules.ts";
export {
  type AlternativeDue,
  type Deadline,
  type DeadlineWarning,
  dueAt,
  getDeadlineRule,
} from "./due-at.ts";
export { type DutyWithoutLength, dutiesWithoutLength } from "./duties-without-length.ts";
export { type ExplainedDay, explainDays, nameDay } from "./explain-days.ts";
export { explainDeadline } from "./explain-deadline.ts";
export { explainRecomputation } from "./explain-recomputation.ts";
export { findYearFaults, type YearFault } from "./find-year-faults.ts";
export { isHearingImminent, isLimitationImminent } from "./is-hearing-imminent.ts";
export { proposeHolidays } from "./propose-holidays.ts";
export {
  type HolidayYear,
  holidayNames,
  holidayProvision,
  type PublicHoliday,
  publicHolidays,
} from "./public-holidays.ts";
export {
  type ChangedDay,
  type RecomputedDeadline,
  recomputeDeadline,
} from "./recompute-deadline.ts";
export { toHolidayYear } from "./to-holiday-year.ts";
export { type CalendarOverrides, vietnamCalendar } from "./vietnam-calendar.ts";
export {
  findReasonOff,
  isWorkingDay,
  type SkippedDay,
  type WorkingCalendar,
} from "./working-calendar.ts";
export { workingDaysBetween } from "./working-days-between.ts";
