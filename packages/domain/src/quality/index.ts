/**
 * Appraisal and evaluation of finished work: points, grades, success, samples.
 *
 * @module
 */

export {
  type AppraisalAppealOutcome,
  type AppraisalStatus,
  appraisalAppealOutcomes,
  appraisalStatuses,
} from "./appraisal-status.ts";
export { appraiseQuality, type QualityAppraisal } from "./appraise-quality.ts";
export {
  type AppraisedWork,
  appraiseTimeAndWork,
  type TimeAndWorkAppraisal,
} from "./appraise-time-and-work.ts";
export {
  assessSuccess,
  type SuccessAssessment,
  type SuccessCondition,
  type SuccessFacts,
  successConditions,
  successTestFrom,
} from "./assess-success.ts";
export {
  countSatisfaction,
  type SatisfactionCount,
  type SatisfactionReply,
  satisfactionGroup,
} from "./count-satisfaction.ts";
export { digestSample } from "./digest-sample.ts";
export type { EvaluationFile, EvaluationPlan } from "./evaluation-plan.ts";
export { explainSampledFile } from "./explain-sampled-file.ts";
export { type AppraiserObstacle, appraiserObstacles, mayAppraise } from "./may-appraise.ts";
export { mayUndergo, type ProcessObstacle, processObstacles } from "./may-undergo.ts";
export { compareWithNorm, paymentNorm, type WorkAgainstNorm } from "./payment-norm.ts";
export { type QualityBand, qualityBands } from "./quality-bands.ts";
export { type QualityGrade, qualityGrades } from "./quality-grades.ts";
export { type QualityItem, type QualityItemCode, qualityItems } from "./quality-items.ts";
export { type QualityProcess, qualityProcesses } from "./quality-processes.ts";
export { type QualitySheetVersion, qualitySheetFrom, qualitySheets } from "./quality-sheets.ts";
export { type EvaluationSample, sampleForEvaluation } from "./sample-for-evaluation.ts";
export type { SampledFile } from "./sampled-file.ts";
export {
  isGoodAnswer,
  type SatisfactionAnswer,
  type SatisfactionChannel,
  type SatisfactionQuestionCode,
  satisfactionAnswers,
  satisfactionChannels,
  satisfactionQuestions,
} from "./satisfaction.ts";
export {
  type QualityLaw,
  type QualityScore,
  type QualitySheet,
  qualityLaw,
  scoreQuality,
} from "./score-quality.ts";
export { type SuccessCriterion, successCriteria } from "./success-criteria.ts";
