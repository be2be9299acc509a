import {
  type Instant,
  type RegistrationRole,
  type RegistrationTurn,
  registrationRule,
  toEpoch,
} from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe } from "../platform/fields.ts";
import { refuseFuture } from "./check-notice.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice, deadlineOf } from "./notices.data.ts";

export type RecordTurnInput = {
  id: string;
  version: number;
  turn: RegistrationTurn;
  role: RegistrationRole;
  /** When the agency decided; needed of a cancellation, whose limit begins then. */
  decidedAt: Instant | null;
  receivedAt: Instant;
  letterNumber: string | null;
  reason: string;
};

/** The agency refused or cancelled the registration: its limit, or that of a substitute, begins to run. */
export async function recordRegistrationTurn(ctx: UserCtx, input: RecordTurnInput) {
  const { id, version, turn, role, decidedAt, receivedAt, letterNumber, reason } = input;
  await requireNoticeMove(ctx, id, "record-registration-turn");
  checkMoments(ctx, input);
  const rule = registrationRule(turn, role);
  const from = turn === "registration-cancelled" ? (decidedAt ?? receivedAt) : receivedAt;
  await ctx.db.registrationTurn.create({
    data: {
      noticeId: id,
      turn,
      role,
      decidedAt: maybe(decidedAt, (moment) => new Date(moment)),
      receivedAt: new Date(receivedAt),
      letterNumber,
      reason,
      rule,
      dueAt: maybe(deadlineOf(ctx, rule, from)?.due, (moment) => new Date(moment)),
      byId: ctx.user.id,
    },
    select: { id: true },
  });
  return changeNotice(ctx, { id, version }, {}, "notice.registration-turned", { turn, role });
}

function checkMoments(ctx: UserCtx, { turn, decidedAt, receivedAt }: RecordTurnInput) {
  refuseFuture(ctx, "receivedAt", receivedAt);
  if (turn === "registration-cancelled" && decidedAt === null) throw refuseField("decidedAt", "required");
  if (decidedAt && toEpoch(decidedAt) > toEpoch(receivedAt)) throw refuseField("decidedAt", "after-receipt");
}
