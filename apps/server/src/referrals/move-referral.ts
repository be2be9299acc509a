import { dayOf, moveReferral, type PlainDate, type ReferralMoveName, type ReferralState } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import type { Sending } from "./referral-record.ts";
import { changeReferral, getStoredReferral, type StoredReferral } from "./referrals.data.ts";

type OneReferral = { id: string; version: number };

/** Everything that the domain's moves of a referral depend on. */
export function stateOf({ status, purpose, consentOn, replyDueOn }: StoredReferral): ReferralState {
  return { status, purpose, hasConsent: consentOn !== null, hasReplyDay: replyDueOn !== null };
}

async function requireMove(
  ctx: UserCtx,
  id: string,
  move: ReferralMoveName,
  given: Partial<ReferralState> = {},
) {
  const stored = await getStoredReferral(ctx, id);
  const moved = moveReferral({ ...stateOf(stored), ...given }, move);
  if (!moved.allowed) throw new AppError("status-not-allowed", { because: moved.because });
  return { stored, status: moved.status };
}

export type SendReferralInput = OneReferral & { sending: Sending };

/** Sends what was prepared: with the person's consent in writing (Điều 6 khoản 1), and with what goes along. */
export async function sendReferral(ctx: UserCtx, { sending: given, ...one }: SendReferralInput) {
  const { consentForm, consentOn, sending, letterNumber, sentOn } = given;
  const hasConsent = consentForm !== null && consentOn !== null;
  const { status } = await requireMove(ctx, one.id, "send", { hasConsent });
  const today = dayOf(ctx.now());
  if (sentOn > today) throw refuseField("sentOn", "in-the-future");
  if (consentOn && consentOn > sentOn) throw refuseField("consentOn", "after-sending");
  return changeReferral(
    ctx,
    one,
    {
      status,
      consentForm,
      consentOn: maybe(consentOn, toDate),
      sending,
      letterNumber,
      sentOn: toDate(sentOn),
    },
    "referral.sent",
  );
}

/** What the other organisation says, or what becomes of the referral here. */
export const notes = ["note-taken", "note-declined", "note-result", "remind", "revoke"] as const;
export type NoteInput = OneReferral & {
  move: (typeof notes)[number];
  on: PlainDate;
  /** Why it was declined or taken back, or the result. */
  feedback: string | null;
};

const actions: Record<NoteInput["move"], string> = {
  "note-taken": "referral.taken",
  "note-declined": "referral.declined",
  "note-result": "referral.finished",
  remind: "referral.reminded",
  revoke: "referral.revoked",
};

/** Records the feedback of the organisation, a reminder to it, or that the referral is taken back. */
export async function noteReferral(ctx: UserCtx, { move, on, feedback, ...one }: NoteInput) {
  const { stored, status } = await requireMove(ctx, one.id, move);
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (stored.sentOn && on < stored.sentOn)
    throw refuseField("on", "too-long-ago", { minimum: stored.sentOn });
  const needsWords = move === "note-declined" || move === "note-result" || move === "revoke";
  if (needsWords && !feedback) throw refuseField("feedback", "required");
  return changeReferral(
    ctx,
    one,
    { ...columnsOf(ctx, move, on), status, ...(feedback && { feedback }) },
    actions[move],
  );
}

function columnsOf(ctx: UserCtx, move: NoteInput["move"], on: PlainDate) {
  if (move === "remind") return { remindedAt: new Date(ctx.now()), reminders: { increment: 1 } };
  return move === "note-taken" ? { takenOn: toDate(on) } : { endedOn: toDate(on) };
}
