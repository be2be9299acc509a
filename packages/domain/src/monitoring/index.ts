/**
 * Follow-up of the plan: what agencies report on their tasks and how they are reminded; visits of inspection, what they found,
 * and what became of each recommendation.
 *
 * @module
 */

export {
  type ChecklistAnswer,
  type ChecklistGaps,
  checklistAnswers,
  checklistGaps,
} from "./checklist-answer.ts";
export {
  draftReminder,
  type MissingReport,
  type ReminderDraft,
  type ReminderFacts,
} from "./draft-reminder.ts";
export { type FindingSeverity, findingSeverities } from "./finding-severity.ts";
export {
  type InspectedKind,
  type InspectionKind,
  inspectedKinds,
  inspectionKinds,
  isAnnouncedVisit,
} from "./inspection-kind.ts";
export { type InspectionOption, type InspectionState, inspectionMoves } from "./inspection-moves.ts";
export {
  type InspectionMoveName,
  type InspectionObstacle,
  type InspectionStatus,
  inspectionMoveNames,
  inspectionObstacles,
  inspectionStatuses,
} from "./inspection-status.ts";
export { type ProgressStatus, progressStatuses } from "./progress-status.ts";
export {
  type RecommendationOption,
  type RecommendationState,
  recommendationDaysLate,
  recommendationMoves,
} from "./recommendation-moves.ts";
export {
  type RecommendationMoveName,
  type RecommendationObstacle,
  type RecommendationStatus,
  recommendationMoveNames,
  recommendationObstacles,
  recommendationStatuses,
} from "./recommendation-status.ts";
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
