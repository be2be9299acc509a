import type { DeadlineRuleId } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import type { WorkItem, WorkKind } from "./work-item.ts";

export const workScopes = ["mine", "office", "centre"] as const;
export type WorkScope = (typeof workScopes)[number];
export type OpenItem = Omit<WorkItem, "group">;

// What is open at one time is bounded by the people there are to do it, whatever the length of the history.
const MOST = 500;

/** Narrows requests and cases to a scope; null where the person's role has no such scope. */
export function scopeFilter({ user }: UserCtx, scope: WorkScope) {
  if (user.role === "provider") {
    return scope === "mine" && user.providerId
      ? { requests: null, cases: { providerId: user.providerId } }
      : null;
  }
  const mine = { createdById: user.id };
  if (scope === "mine") {
    const own = user.providerId ? [{ request: mine }, { providerId: user.providerId }] : [{ request: mine }];
    return { requests: mine, cases: { OR: own } };
  }
  if (scope === "office" && user.officeId) {
    const office = { officeId: user.officeId };
    return { requests: office, cases: office };
  }
  return scope === "centre" && user.role === "centre-director" ? { requests: {}, cases: {} } : null;
}

type Filter = NonNullable<ReturnType<typeof scopeFilter>>;

export async function findOpenRequests(ctx: UserCtx, { requests }: Filter): Promise<OpenItem[]> {
  if (!requests) return [];
  const rows = await ctx.db.request.findMany({
    where: {
      ...requests,
      OR: [
        { status: { in: ["received", "supplement-requested"] } },
        { status: "accepted", supplementDueAt: { not: null } },
      ],
    },
    orderBy: { receivedAt: "asc" },
    take: MOST,
    select: {
      id: true,
      status: true,
      receivedAt: true,
      answeredAt: true,
      supplementDueAt: true,
      applicant: { select: { fullName: true } },
    },
  });
  return rows.map((row) => ({
    kind: requestKind(row.status),
    subject: { type: "request", id: row.id },
    fullName: row.applicant.fullName,
    fileCode: null,
    since: toMoment(row.status === "received" ? row.receivedAt : (row.answeredAt ?? row.receivedAt)),
    due: maybe(row.supplementDueAt, toMoment),
    rule: row.supplementDueAt ? "supplement-after-immediate-acceptance" : null,
  }));
}

function requestKind(status: string): WorkKind {
  if (status === "accepted") return "await-papers";
  return status === "received" ? "answer-request" : "await-supplement";
}

/** Refusals that wait for the director; nobody else is asked. */
export async function findWaitingRefusals(ctx: UserCtx): Promise<OpenItem[]> {
  if (ctx.user.role !== "centre-director") return [];
  const rows = await ctx.db.request.findMany({
    where: { status: "refused", confirmationNeeded: true, confirmedAt: null },
    orderBy: { answeredAt: "asc" },
    take: MOST,
    select: { id: true, receivedAt: true, answeredAt: true, applicant: { select: { fullName: true } } },
  });
  return rows.map((row) => ({
    kind: "confirm-refusal",
    subject: { type: "request", id: row.id },
    fullName: row.applicant.fullName,
    fileCode: null,
    since: toMoment(row.answeredAt ?? row.receivedAt),
    due: null,
    rule: null,
  }));
}

const KIND_OF_RULE: Partial<Record<string, WorkKind>> = {
  "provider-appointment": "appoint-provider",
  "representation-appointment": "appoint-provider",
  "advice-answer": "answer-advice",
  "closed-file-handover": "hand-over-file",
};

/** Cases on which a clock runs. */
export async function findRunningCases(ctx: UserCtx, { cases }: Filter): Promise<OpenItem[]> {
  const rows = await ctx.db.legalCase.findMany({
    where: { ...cases, nextDueAt: { not: null } },
    orderBy: { nextDueAt: "asc" },
    take: MOST,
    select: {
      id: true,
      fileCode: true,
      acceptedAt: true,
      closedAt: true,
      discontinuedAt: true,
      nextRule: true,
      nextDueAt: true,
      request: { select: { applicant: { select: { fullName: true } } } },
    },
  });
  return rows.map((row) => ({
    kind: KIND_OF_RULE[row.nextRule ?? ""] ?? "appoint-provider",
    subject: { type: "case", id: row.id },
    fullName: row.request.applicant.fullName,
    fileCode: row.fileCode,
    since: toMoment(row.closedAt ?? row.discontinuedAt ?? row.acceptedAt),
    due: maybe(row.nextDueAt, toMoment),
    rule: row.nextRule as DeadlineRuleId | null,
  }));
}
