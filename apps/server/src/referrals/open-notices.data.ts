import type { AccessNeed, DeadlineRuleId, NoticeStatus } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "../platform/context.ts";
import { dueWithin } from "../platform/due-within.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { openWithin } from "./open-within.ts";

/** Notices that agencies owe, those to be accepted at once, and those whose agency waits for its reply. */
export const openNotices = workSource({
  kinds: { "await-agency-notice": "by-limit", "accept-on-notice": "at-once", "answer-agency": "by-limit" },
  subjectType: "notice",
  right: "notice.read",
  find: findOpenNotices,
  count: countOpenNotices,
});

/** An accepted notice without a provider is not among them: appointing is open with its case. */
function openOnes(reach: WorkReach): Prisma.AgencyNoticeWhereInput {
  const scope = openWithin(reach);
  return {
    OR: [
      { ...scope, status: { in: ["awaited", "noticed", "notice-declined"] satisfies NoticeStatus[] } },
      {
        ...scope,
        status: "notice-accepted" satisfies NoticeStatus,
        legalCase: { is: { providerId: { not: null } } },
      },
    ],
  };
}

export function countOpenNotices(ctx: UserCtx, reach: WorkReach): Promise<number> {
  return ctx.db.agencyNotice.count({ where: openOnes(reach) });
}

const columns = {
  id: true,
  status: true,
  requestedAt: true,
  noticedAt: true,
  acceptedAt: true,
  declinedAt: true,
  rule: true,
  agencyDueAt: true,
  agency: { select: { name: true } },
  applicant: { select: { fullName: true, accessNeeds: true } },
  legalCase: { select: { fileCode: true } },
} as const satisfies Prisma.AgencyNoticeSelect;

type Row = Prisma.AgencyNoticeGetPayload<{ select: typeof columns }>;

export async function findOpenNotices(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.agencyNotice.findMany({
    where: { ...openOnes(reach), ...dueWithin("agencyDueAt", due) },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: most,
    select: columns,
  });
  return rows.map((row) => ({
    subject: { type: "notice", id: row.id } as const,
    fullName: row.applicant.fullName,
    fileCode: row.legalCase?.fileCode ?? null,
    where: row.agency.name,
    accessNeeds: row.applicant.accessNeeds as AccessNeed[],
    ...timeOf(row),
  }));
}

/** The clock of the agency begins with the person's request; from the notice on the time is the Centre's. */
function timeOf({ status, requestedAt, noticedAt, acceptedAt, declinedAt, rule, agencyDueAt }: Row) {
  const limit = { rule: rule as DeadlineRuleId | null, due: maybe(agencyDueAt, toMoment) };
  const oursFrom = maybe(noticedAt, toMoment);
  if (status === "awaited") {
    return { kind: "await-agency-notice", since: toMoment(requestedAt), ...limit, oursFrom } as const;
  }
  if (status === "noticed") {
    // Where no limit is counted the clock begins with the notice itself.
    const since = toMoment(rule === null ? (noticedAt ?? requestedAt) : requestedAt);
    return { kind: "accept-on-notice", since, ...limit, oursFrom } as const;
  }
  const since = toMoment(acceptedAt ?? declinedAt ?? requestedAt);
  return { kind: "answer-agency", since, rule: null, due: null, oursFrom: null } as const;
}
