import { type AppraisalStatus, dayOf } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { type AppraisedCase, changeAppraisal, type StoredAppraisal } from "./appraisal.data.ts";
import type { SheetContent } from "./appraisal-record.ts";
import { judgeSheet, unscoredItems } from "./judge-sheet.ts";

/** The result of an appraisal, as it is counted: points and grade by the sheet that stands in the end. */
export function resultOf(legalCase: AppraisedCase, content: SheetContent) {
  const { score, success } = judgeSheet(legalCase, content);
  const isComplete = unscoredItems(score).length === 0 && !score.missing.includes("score-sheet");
  const outcome = success?.outcome;
  return {
    points: isComplete ? score.total : null,
    grade: score.grade,
    successful: outcome === "successful" || outcome === "not-successful" ? outcome === "successful" : null,
  };
}

/** Ends an appraisal: the result stands, the provider is given it, and the case waits for nobody any more. */
export async function settleAppraisal(
  ctx: UserCtx,
  legalCase: AppraisedCase,
  appraisal: StoredAppraisal,
  { version, content }: { version: number; content: SheetContent },
) {
  const now = ctx.now();
  const changed = await changeAppraisal(ctx, appraisal, version, {
    ...resultOf(legalCase, content),
    status: "appraised" satisfies AppraisalStatus,
    appraisedAt: new Date(now),
  });
  await setAppraisedOn(ctx, legalCase.id, toDate(dayOf(now)));
  return changed;
}

/** By this day lists and figures find what is appraised. */
export async function setAppraisedOn(ctx: UserCtx, id: string, appraisedOn: Date | null): Promise<void> {
  await ctx.db.legalCase.update({ where: { id }, data: { appraisedOn }, select: { id: true } });
}
