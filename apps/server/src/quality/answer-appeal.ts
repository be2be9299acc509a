import type { AppraisalAppealOutcome, AppraisalStatus } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { changeAppraisal, getAppraisal } from "./appraisal.data.ts";
import type { SheetContent } from "./appraisal-record.ts";
import { putDecision, scorersOf } from "./decide-points.ts";
import { requireAllPoints } from "./finish-sheet.ts";
import { requireAppraiser } from "./require-appraiser.ts";
import { resultOf } from "./settle-appraisal.ts";

export type AnswerAppealInput = {
  caseId: string;
  version: number;
  outcome: AppraisalAppealOutcome;
  answer: string;
  /** The points that stand from now on, where they are changed. */
  content: SheetContent | null;
};

/** The head of the organisation answers a provider's appeal: the points stay, or others stand, with the reason. */
export async function answerAppeal(ctx: UserCtx, input: AnswerAppealInput) {
  const { caseId, version, outcome, answer, content } = input;
  const { legalCase, appraisal } = await getAppraisal(ctx, caseId);
  if (appraisal.status !== "appealed") throw new AppError("status-not-allowed", { because: ["no-appeal"] });
  requireAppraiser(ctx, legalCase, scorersOf(appraisal));
  const changes = outcome === "points-changed";
  if (changes && !content) throw refuseField("points", "required");
  if (changes && content) {
    requireAllPoints(legalCase, { content });
    await putDecision(ctx, appraisal, content);
  }
  const { points, grade, successful } = appraisal;
  await addQualityEvent(ctx, caseId, "appeal-answered", {
    reason: answer,
    before: changes ? { points, grade, successful } : {},
  });
  return changeAppraisal(ctx, appraisal, version, {
    ...(changes && content && resultOf(legalCase, content)),
    status: "appraised" satisfies AppraisalStatus,
    appealOutcome: outcome,
    appealAnswer: answer,
    appealAnsweredAt: new Date(ctx.now()),
  });
}
