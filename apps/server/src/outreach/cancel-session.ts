import type { UserCtx } from "../platform/context.ts";
import { changeSession, type OneSession } from "./change-session.ts";

/** Cancels what was planned. It stays in the year's list with its reason. */
export function cancelSession(
  ctx: UserCtx,
  { id, version, reason }: OneSession & { reason: string },
): Promise<OneSession> {
  return changeSession(
    ctx,
    { id, version },
    {
      name: "cancel-session",
      data: () => ({ status: "cancelled", cancelledReason: reason }),
      action: "outreach.cancelled",
    },
  );
}
