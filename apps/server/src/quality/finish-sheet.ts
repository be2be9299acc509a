import type { AppraisalStatus } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { type AppraisedCase, changeAppraisal, type StoredSheet } from "./appraisal.data.ts";
import { judgeSheet, unscoredItems } from "./judge-sheet.ts";
import { getOwnOpenSheet, type SaveSheetInput, writeSheet } from "./save-sheet.ts";
import { resultOf, settleAppraisal } from "./settle-appraisal.ts";

/**
 * Signs a sheet: every item has its points. The last appraiser ends the appraisal, unless two differ: then the head
 * of the organisation decides.
 */
export async function finishSheet(ctx: UserCtx, input: SaveSheetInput) {
  const { caseId, content } = input;
  const { legalCase, appraisal, sheet } = await getOwnOpenSheet(ctx, caseId);
  requireAllPoints(legalCase, input);
  await writeSheet(ctx, legalCase, sheet, { ...input, finishedAt: new Date(ctx.now()) });
  await addQualityEvent(ctx, caseId, "sheet-finished");
  const others = appraisal.sheets.filter(({ id }) => id !== sheet.id);
  const waitsForSecond = appraisal.secondAppraiserId !== null && others.length === 0;
  const { version } = appraisal;
  if (waitsForSecond || others.some(({ finishedAt }) => !finishedAt))
    return changeAppraisal(ctx, appraisal, version, { status: "appraising" satisfies AppraisalStatus });
  const differing = others.some((other) => differs(legalCase, other, input));
  if (differing)
    return changeAppraisal(ctx, appraisal, version, {
      status: "appraisers-differ" satisfies AppraisalStatus,
    });
  return settleAppraisal(ctx, legalCase, appraisal, { version, content });
}

export function requireAllPoints(
  legalCase: AppraisedCase,
  { content }: Pick<SaveSheetInput, "content">,
): void {
  const open = unscoredItems(judgeSheet(legalCase, content).score);
  if (open.length > 0) throw refuseField("points", "items-not-scored", { values: open.join(", ") });
}

/** Two opinions differ when any item does, or the view of success. */
function differs(legalCase: AppraisedCase, other: StoredSheet, { content }: SaveSheetInput): boolean {
  const codes = Object.keys({
    ...other.content.points,
    ...content.points,
  }) as (keyof typeof content.points)[];
  if (codes.some((code) => other.content.points[code] !== content.points[code])) return true;
  return resultOf(legalCase, other.content).successful !== resultOf(legalCase, content).successful;
}
