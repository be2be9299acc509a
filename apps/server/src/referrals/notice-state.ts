import { moveNotice, type NoticeMoveName, type NoticeState } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { getStoredNotice, type StoredNotice } from "./notices.data.ts";

/** Everything that the domain's moves of a notice depend on. */
export function stateOf(stored: StoredNotice): NoticeState {
  return {
    status: stored.status,
    hasCase: stored.legalCase !== null,
    hasProvider: stored.legalCase?.provider != null,
    declinedGround: stored.declined?.ground ?? null,
    awaitsSubstitute: stored.turns.some(({ settledAt }) => settledAt === null),
  };
}

/** The same with what a move's own dialog asks for taken as given. */
export function assumedState(stored: StoredNotice): NoticeState {
  return { ...stateOf(stored), declinedGround: stored.declined?.ground ?? "handled-elsewhere" };
}

/** The notice and the status after a move; refuses with the domain's reasons where it may not be made. */
export async function requireNoticeMove(
  ctx: UserCtx,
  id: string,
  move: NoticeMoveName,
  given: Partial<NoticeState> = {},
) {
  const stored = await getStoredNotice(ctx, id);
  const moved = moveNotice({ ...stateOf(stored), ...given }, move);
  if (!moved.ok) throw new AppError("status-not-allowed", { because: moved.because });
  return { stored, status: moved.status };
}
