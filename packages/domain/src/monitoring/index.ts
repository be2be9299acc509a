/**
 * Following the plan: what agencies report on their tasks, when a report is late, and how they are reminded.
 *
 * @module
 */

export {
  draftReminder,
  type MissingReport,
  type ReminderDraft,
  type ReminderFacts,
} from "./draft-reminder.ts";
export { type ProgressStatus, progressStatuses } from "./progress-status.ts";
export { type ReminderStatus, reminderMoves, reminderStatuses } from "./reminder-status.ts";
export { afterQuietHours, nextReminderTry, reminderHours, reminderWaits } from "./reminder-times.ts";
export {
  type ReportLimit,
  type ReportStanding,
  reportLimits,
  reportSoonDays,
  type TaskTime,
} from "./report-limits.ts";
export { type ReportRound, reportDays, reportRounds } from "./report-round.ts";
export { reportDaysLate, reportStanding } from "./report-standing.ts";
