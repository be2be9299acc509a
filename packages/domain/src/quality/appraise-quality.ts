import type { PlainDate } from "../dates/plain-date.ts";
import { assessSuccess, type SuccessAssessment, type SuccessFacts } from "./assess-success.ts";
import {
  type QualityLaw,
  type QualityScore,
  type QualitySheet,
  qualityLaw,
  scoreQuality,
} from "./score-quality.ts";

/** What the organisation that did a case writes into its file (12/2018/TT-BTP Điều 14 khoản 1). */
export type QualityAppraisal = {
  readonly process: "quality-appraisal";
  readonly on: PlainDate;
  readonly score: QualityScore;
  /** Only of a proceedings case; `null` for the others. */
  readonly success: SuccessAssessment | null;
};

/**
 * A quality appraisal: the score, and whether a proceedings case was successful. Hours and payment are another
 * process (`appraiseTimeAndWork`), the evaluation of drawn files a third (`sampleForEvaluation`).
 *
 * @example
 * const sheet = { A1: 10, A2: 10, A3: 10, B1: 5, B2: 10, B3: 20, B4: 20, B5: 5, C: 5 };
 * appraiseQuality(sheet, { formOfAid: "legal-advice", isClosed: true }, "2026-03-02").success // null
 */
export function appraiseQuality(
  sheet: QualitySheet,
  facts: SuccessFacts,
  on: PlainDate,
  law: QualityLaw = qualityLaw,
): QualityAppraisal {
  return {
    process: "quality-appraisal",
    on,
    score: scoreQuality(sheet, on, law),
    success: facts.formOfAid === "proceedings" ? assessSuccess(facts, on) : null,
  };
}
