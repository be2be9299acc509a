import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { getAppraisal, type StoredAppraisal } from "./appraisal.data.ts";
import type { SheetContent } from "./appraisal-record.ts";
import { requireAllPoints } from "./finish-sheet.ts";
import { judgeSheet } from "./judge-sheet.ts";
import { requireAppraiser } from "./require-appraiser.ts";
import { settleAppraisal } from "./settle-appraisal.ts";

export type DecidePointsInput = { caseId: string; version: number; content: SheetContent; reason: string };

/** Where two appraisers differ, the head of the organisation decides on the points, with the reason. */
export async function decidePoints(ctx: UserCtx, { caseId, version, content, reason }: DecidePointsInput) {
  const { legalCase, appraisal } = await getAppraisal(ctx, caseId);
  if (appraisal.status !== "appraisers-differ")
    throw new AppError("status-not-allowed", { because: ["appraisers-agree"] });
  requireAppraiser(ctx, legalCase, scorersOf(appraisal));
  requireAllPoints(legalCase, { content });
  judgeSheet(legalCase, content);
  await putDecision(ctx, appraisal, content);
  await addQualityEvent(ctx, caseId, "points-decided", { reason });
  return settleAppraisal(ctx, legalCase, appraisal, { version, content });
}

/** Those who gave points before. */
export function scorersOf({ sheets }: StoredAppraisal): readonly string[] {
  return sheets.filter(({ place }) => place !== "decision").map(({ byId }) => byId);
}

/** The points that stand, on a sheet of their own beside those of the appraisers. */
export async function putDecision(ctx: UserCtx, { id }: StoredAppraisal, content: SheetContent) {
  const { points, remarks, opinion, success } = content;
  const data = {
    byId: ctx.user.id,
    points,
    remarks,
    opinion,
    success: success ?? {},
    finishedAt: new Date(ctx.now()),
  };
  await ctx.db.appraisalSheet.upsert({
    where: { appraisalId_place: { appraisalId: id, place: "decision" } },
    create: { appraisalId: id, place: "decision", ...data },
    update: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
}
