import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { type AppraisedCase, getAppraisal, type StoredSheet } from "./appraisal.data.ts";
import type { SheetContent } from "./appraisal-record.ts";
import { judgeSheet } from "./judge-sheet.ts";
import { requireAppraiser } from "./require-appraiser.ts";

export type SaveSheetInput = { caseId: string; version: number; content: SheetContent };

/** Keeps what an appraiser has written so far. Points that the sheet of the day does not have are refused. */
export async function saveSheet(ctx: UserCtx, { caseId, version, content }: SaveSheetInput) {
  const { legalCase, sheet } = await getOwnOpenSheet(ctx, caseId);
  await writeSheet(ctx, legalCase, sheet, { version, content });
  await writeAudit(ctx, "quality.sheet-saved", { type: "appraisal", id: caseId });
  return { caseId, version: version + 1 };
}

/** The sheet that the person is writing. */
export async function getOwnOpenSheet(ctx: UserCtx, caseId: string) {
  const { legalCase, appraisal } = await getAppraisal(ctx, caseId);
  requireAppraiser(ctx, legalCase);
  const sheet = appraisal.sheets.find(({ byId, place }) => byId === ctx.user.id && place !== "decision");
  if (!sheet) throw new AppError("status-not-allowed", { because: ["not-an-appraiser"] });
  if (sheet.finishedAt || appraisal.status !== "appraising")
    throw new AppError("status-not-allowed", { because: ["sheet-signed"] });
  return { legalCase, appraisal, sheet };
}

export async function writeSheet(
  ctx: UserCtx,
  legalCase: AppraisedCase,
  { id }: StoredSheet,
  { version, content, finishedAt = null }: Omit<SaveSheetInput, "caseId"> & { finishedAt?: Date | null },
): Promise<void> {
  judgeSheet(legalCase, content);
  const { points, remarks, opinion, success } = content;
  const { count } = await ctx.db.appraisalSheet.updateMany({
    where: { id, version },
    data: { points, remarks, opinion, success: success ?? {}, finishedAt, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "appraisal", id: legalCase.id });
}
