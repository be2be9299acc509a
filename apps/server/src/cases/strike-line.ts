import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { getOpenFile } from "./case-access.ts";
import { auditLine, caseOfLine, changeLine } from "./change-line.ts";
import type { Known } from "./file-line.ts";

/** Everything in a file that can be struck through; steps of the work are struck by a move of the case. */
export const struckParts = ["stage", "party", "hearing", "note", "contact", "task", "document"] as const;
export type StruckPart = (typeof struckParts)[number];

export type StrikeLineInput = Known & { part: StruckPart; reason: string };

/** Strikes a line that was entered by mistake: it stays readable with its reason, and counts no more. */
export async function strikeLine(
  ctx: UserCtx,
  { part, id, version, reason }: StrikeLineInput,
): Promise<Known> {
  const lines = tableOf(ctx, part);
  const { caseId, createdById } = await caseOfLine(lines, id);
  await getOpenFile(ctx, caseId);
  // Nobody else's private note can be reached, not even to take it away.
  if (part === "note" && createdById !== ctx.user.id) throw new AppError("not-found");
  const struck = { struckAt: new Date(ctx.now()), struckById: ctx.user.id, struckReason: reason };
  const saved = await changeLine(ctx, lines, { id, version }, caseId, struck);
  await ctx.db.caseEvent.updateMany({ where: { caseId, subjectId: id }, data: struck });
  await auditLine(ctx, "case.line-struck", caseId, id, { part });
  return saved;
}

function tableOf({ db }: UserCtx, part: StruckPart) {
  const tables = {
    stage: db.caseStage,
    party: db.caseParty,
    hearing: db.caseHearing,
    note: db.caseNote,
    contact: db.caseContact,
    task: db.caseTask,
    document: db.caseDocument,
  } satisfies Record<StruckPart, unknown>;
  return tables[part];
}
