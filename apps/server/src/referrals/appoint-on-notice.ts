import { appointProvider } from "../cases/appoint-provider.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice } from "./notices.data.ts";

export type AppointOnNoticeInput = { id: string; version: number; providerId: string };

/** Appoints right after the acceptance (Điều 31), by the case's own move. */
export async function appointOnNotice(ctx: UserCtx, { id, version, providerId }: AppointOnNoticeInput) {
  const { stored } = await requireNoticeMove(ctx, id, "appoint-on-notice");
  if (!stored.legalCase || stored.caseVersion === null) throw new AppError("not-found");
  const { id: caseId } = stored.legalCase;
  await appointProvider(ctx, { id: caseId, version: stored.caseVersion, providerId, note: null });
  return changeNotice(ctx, { id, version }, {}, "notice.provider-appointed");
}
