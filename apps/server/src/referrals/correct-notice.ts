import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { checkNotice, checkReceipt, limitColumns } from "./check-notice.ts";
import type { NoticeForm, Receipt } from "./notice-record.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice, receivedDay } from "./notices.data.ts";
import { noticeColumns } from "./receive-notice.ts";

type OneNotice = { id: string; version: number };

/** Mends or completes what was written down, while nothing rests on it yet. */
export async function correctNotice(ctx: UserCtx, { notice, ...one }: OneNotice & { notice: NoticeForm }) {
  const { stored } = await requireNoticeMove(ctx, one.id, "correct-notice");
  // That the notice came is a move of its own, and cannot be taken back by leaving its fields empty.
  if ((stored.noticedAt === null) !== (notice.receipt === null)) throw refuseField("noticedAt", "required");
  await checkNotice(ctx, notice);
  return changeNotice(ctx, one, noticeColumns(ctx, notice, stored.receivedAt), "notice.corrected");
}

/** The notice that an agency owed has come. */
export async function noteReceipt(ctx: UserCtx, { receipt, ...one }: OneNotice & { receipt: Receipt }) {
  const { stored, status } = await requireNoticeMove(ctx, one.id, "receive-notice");
  checkReceipt(ctx, stored.requestedAt, receipt);
  const { noticedAt, channel, agencyOfficer, letterNumber } = receipt;
  const data = { noticedAt: new Date(noticedAt), channel, agencyOfficer, letterNumber };
  const seen = { receivedAt: new Date(noticedAt), receivedOn: receivedDay(noticedAt) };
  const limit = limitColumns(ctx, { ...stored, noticedAt });
  return changeNotice(ctx, one, { ...data, ...seen, ...limit, status }, "notice.receipt-noted", { channel });
}

/** The agency was reminded that it owes a notice. */
export async function remindAgency(ctx: UserCtx, one: OneNotice) {
  await requireNoticeMove(ctx, one.id, "receive-notice");
  const data = { remindedAt: new Date(ctx.now()), reminders: { increment: 1 } };
  return changeNotice(ctx, one, data, "notice.agency-reminded");
}
