import { type ConflictKind, type ConflictWaiverReason, mayWaive } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { getOpenFile } from "./case-access.ts";
import { conflictsOf } from "./case-conflicts.ts";
import { tellEvent } from "./tell-event.ts";

export type WaiveConflictInput = {
  id: string;
  providerId: string;
  otherCaseId: string;
  partyId: string | null;
  kind: ConflictKind;
  reason: ConflictWaiverReason;
  why: string;
};

/** Records that a conflict of interest does not stand in the way: who said so, for which reason, and why. */
export async function waiveConflict(ctx: UserCtx, input: WaiveConflictInput): Promise<{ id: string }> {
  const { id: caseId, providerId, otherCaseId, partyId, kind, reason, why } = input;
  const file = await getOpenFile(ctx, caseId);
  const conflict = (await conflictsOf(ctx, file, providerId)).find(
    (one) =>
      one.provider.id === providerId &&
      one.there.caseId === otherCaseId &&
      one.here.partyId === partyId &&
      one.kind === kind,
  );
  if (!conflict || conflict.waiver) throw new AppError("not-found");
  const answer = mayWaive({ conflict, match: conflict, reason, ...file });
  if (!answer.allowed) throw new AppError("status-not-allowed", { because: answer.because });
  const saved = await ctx.db.conflictWaiver.create({
    data: {
      ...{ caseId, providerId, otherCaseId, partyId, kind, reason, why },
      score: conflict.score,
      byId: ctx.user.id,
      at: new Date(ctx.now()),
    },
    select: { id: true },
  });
  const words = [conflict.here.fullName, conflict.provider.fullName, why];
  await tellEvent(ctx, caseId, { kind: "waiver", subjectId: saved.id, note: why, words });
  await writeAudit(
    ctx,
    "case.conflict-waived",
    { type: "case", id: caseId },
    { provider: providerId, otherCase: otherCaseId, kind, reason, score: conflict.score },
  );
  return saved;
}

/** Takes a waiver back: the conflict stands again. What was recorded stays readable. */
export async function withdrawWaiver(
  ctx: UserCtx,
  { id, waiverId, reason }: { id: string; waiverId: string; reason: string },
): Promise<{ id: string }> {
  await getOpenFile(ctx, id);
  const withdrawn = { withdrawnAt: new Date(ctx.now()), withdrawnById: ctx.user.id, withdrawnReason: reason };
  const { count } = await ctx.db.conflictWaiver.updateMany({
    where: { id: waiverId, caseId: id, withdrawnAt: null },
    data: withdrawn,
  });
  if (count === 0) throw new AppError("not-found");
  const struck = { struckAt: new Date(ctx.now()), struckById: ctx.user.id, struckReason: reason };
  await ctx.db.caseEvent.updateMany({ where: { caseId: id, subjectId: waiverId }, data: struck });
  await writeAudit(ctx, "case.waiver-withdrawn", { type: "case", id }, { waiver: waiverId });
  return { id: waiverId };
}
