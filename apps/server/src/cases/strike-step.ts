import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type StrikeStepInput = OneCase & { stepId: string; reason: string };

/** Strikes a step that was entered by mistake: its hours count no more, its words stay readable. */
export async function strikeStep(
  ctx: UserCtx,
  { id, version, stepId, reason }: StrikeStepInput,
): Promise<OneCase> {
  const saved = await changeCase(ctx, { id, version }, { move: "strike-step", audit: "case.step-struck" });
  const { count } = await ctx.db.caseEvent.updateMany({
    where: { id: stepId, caseId: id, kind: "step", struckAt: null },
    data: { struckAt: new Date(ctx.now()), struckById: ctx.user.id, struckReason: reason },
  });
  if (count === 0) throw new AppError("not-found");
  return saved;
}
