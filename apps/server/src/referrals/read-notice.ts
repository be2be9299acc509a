import { dayOf, judgeAgency, noticeMoves, noticeRuleFor } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findDutyTurns } from "./duty.data.ts";
import type { NoticeLine, NoticeRecord } from "./notice-record.ts";
import { assumedState } from "./notice-state.ts";
import { findNotices, getStoredNotice, type NoticeFilter } from "./notices.data.ts";

/** Opens a notice: what is stored, how the agency kept its limit, and what may be done. The reading is recorded. */
export async function readNotice(ctx: UserCtx, { id }: { id: string }): Promise<NoticeRecord> {
  const stored = await getStoredNotice(ctx, id);
  await writeAudit(ctx, "notice.read", { type: "notice", id });
  const { caseVersion: _, ...record } = stored;
  const { proceduralStatus: status, requestedAt, noticedAt } = stored;
  return {
    ...record,
    agencyRule: noticeRuleFor(status),
    promptness: judgeAgency({ status, requestedAt, noticedAt }, ctx.now(), ctx.calendar),
    onDuty: await findOnDuty(ctx, record),
    moves: [...noticeMoves(assumedState(stored))],
  };
}

async function findOnDuty(ctx: UserCtx, { agency, receivedAt }: Pick<NoticeRecord, "agency" | "receivedAt">) {
  if (agency.kind !== "court") return [];
  const day = dayOf(receivedAt);
  const turns = await findDutyTurns(ctx, { agencyId: agency.id, from: day, until: day });
  return turns.map(({ provider }) => provider);
}

/** A page of notices. Names are shown, so the reading is recorded. */
export async function readNotices(ctx: UserCtx, filter: NoticeFilter): Promise<NoticeLine[]> {
  const lines = await findNotices(ctx, filter);
  const ids = lines.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "notice.list.read", { type: "notice", id: ids[0] }, { ids });
  return lines;
}
