import { dayOf, type NoticeDeclinedGround } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { RefusalMinutes } from "./notice-record.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice } from "./notices.data.ts";

export type DeclineNoticeInput = {
  id: string;
  version: number;
  ground: NoticeDeclinedGround;
  reason: string;
  minutes: RefusalMinutes | null;
};

/** Does not accept on a notice, on a ground of Điều 30 khoản 3 or because the person wants no legal aid. */
export async function declineNotice(ctx: UserCtx, input: DeclineNoticeInput) {
  const { id, version, ground, reason, minutes } = input;
  const { status } = await requireNoticeMove(ctx, id, "decline-notice", { declinedGround: ground });
  if (minutes && minutes.on > dayOf(ctx.now())) throw refuseField("minutesOn", "in-the-future");
  return changeNotice(
    ctx,
    { id, version },
    {
      status,
      declinedAt: new Date(ctx.now()),
      declinedGround: ground,
      declinedReason: reason,
      ...(minutes && { minutes }),
    },
    "notice.declined",
    { ground, minutes: minutes !== null },
  );
}
