import { replaceProvider } from "../cases/appoint-provider.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice } from "./notices.data.ts";

export type NameSubstituteInput = { id: string; version: number; providerId: string };

/** Names another provider after a refused or cancelled registration (10/2018/TTLT Điều 6), by the case's own move. */
export async function nameSubstitute(ctx: UserCtx, { id, version, providerId }: NameSubstituteInput) {
  const { stored } = await requireNoticeMove(ctx, id, "name-substitute");
  if (!stored.legalCase || stored.caseVersion === null) throw new AppError("not-found");
  const { id: caseId } = stored.legalCase;
  await replaceProvider(ctx, { id: caseId, version: stored.caseVersion, providerId, note: null });
  await ctx.db.registrationTurn.updateMany({
    where: { noticeId: id, settledAt: null },
    data: { settledAt: new Date(ctx.now()), providerId },
  });
  return changeNotice(ctx, { id, version }, {}, "notice.substitute-named");
}
