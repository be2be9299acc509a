import type { AppraisalStatus } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { changeAppraisal, getAppraisal } from "./appraisal.data.ts";
import { requireAppraiser } from "./require-appraiser.ts";
import { setAppraisedOn } from "./settle-appraisal.ts";

/** Opens signed sheets again. What stood there stays in the story of the case, with the reason. */
export async function reopenAppraisal(
  ctx: UserCtx,
  { caseId, version, reason }: { caseId: string; version: number; reason: string },
) {
  const { legalCase, appraisal } = await getAppraisal(ctx, caseId);
  requireAppraiser(ctx, legalCase);
  if (!appraisal.sheets.some(({ finishedAt }) => finishedAt))
    throw new AppError("status-not-allowed", { because: ["sheet-not-signed"] });
  if (appraisal.status === "appealed")
    throw new AppError("status-not-allowed", { because: ["appeal-waits"] });
  const { points, grade, successful, sheets, appealReason, appealAnswer, appealOutcome } = appraisal;
  await addQualityEvent(ctx, caseId, "appraisal-reopened", {
    reason,
    before: {
      points,
      grade,
      successful,
      appeal: { appealReason, appealAnswer, appealOutcome },
      sheets: sheets.map(({ place, byId, content }) => ({ place, byId, content })),
    },
  });
  await ctx.db.appraisalSheet.deleteMany({ where: { appraisalId: appraisal.id, place: "decision" } });
  await ctx.db.appraisalSheet.updateMany({
    where: { appraisalId: appraisal.id },
    data: { finishedAt: null, version: { increment: 1 } },
  });
  await setAppraisedOn(ctx, caseId, null);
  return changeAppraisal(ctx, appraisal, version, { ...nothing });
}

const nothing = {
  status: "appraising" satisfies AppraisalStatus,
  appraisedAt: null,
  points: null,
  grade: null,
  successful: null,
  acknowledgedAt: null,
  appealedAt: null,
  appealReason: null,
  appealOutcome: null,
  appealAnswer: null,
  appealAnsweredAt: null,
};
