import { incomingMoves, referralMoves } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findIncoming, getStoredIncoming, type IncomingFilter } from "./incoming.data.ts";
import { stateOf } from "./move-referral.ts";
import type { IncomingLine, IncomingRecord, ReferralLine, ReferralRecord } from "./referral-record.ts";
import { findReferrals, getStoredReferral, type ReferralFilter } from "./referrals.data.ts";

/** Opens a referral with what may be done. Consent is asked for by the sending itself. The reading is recorded. */
export async function readReferral(ctx: UserCtx, { id }: { id: string }): Promise<ReferralRecord> {
  const stored = await getStoredReferral(ctx, id);
  await writeAudit(ctx, "referral.read", { type: "referral", id });
  return { ...stored, moves: [...referralMoves({ ...stateOf(stored), hasConsent: true })] };
}

/** A page of referrals. Names are shown, so the reading is recorded. */
export async function readReferrals(ctx: UserCtx, filter: ReferralFilter): Promise<ReferralLine[]> {
  const lines = await findReferrals(ctx, filter);
  const ids = lines.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "referral.list.read", { type: "referral", id: ids[0] }, { ids });
  return lines;
}

/** Opens one of those sent to the Centre. The reading is recorded. */
export async function readIncoming(ctx: UserCtx, { id }: { id: string }): Promise<IncomingRecord> {
  const stored = await getStoredIncoming(ctx, id);
  await writeAudit(ctx, "incoming-referral.read", { type: "incoming-referral", id });
  const { status, requestId } = stored;
  return { ...stored, moves: [...incomingMoves({ status, hasRequest: requestId !== null })] };
}

/** A page of them. Names are shown, so the reading is recorded. */
export async function readIncomings(ctx: UserCtx, filter: IncomingFilter): Promise<IncomingLine[]> {
  const lines = await findIncoming(ctx, filter);
  const ids = lines.map(({ id }) => id);
  const subject = { type: "incoming-referral", id: ids[0] ?? "" };
  if (ids[0]) await writeAudit(ctx, "incoming-referral.list.read", subject, { ids });
  return lines;
}
