import { type AccessNeed, codesOf, requestMachine, requestStatuses } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { dueWithin } from "../platform/due-within.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";

/** Requests that the domain still lets move, and those whose papers are still to come. */
export const openRequests = workSource({
  kinds: { "answer-request": "at-once", "await-supplement": "waiting", "await-papers": "waiting" },
  subjectType: "request",
  right: "request.read",
  find: findOpenRequests,
  count: (ctx, reach) => ctx.db.request.count({ where: openWithin(reach) }),
});

export const UNANSWERED = codesOf(requestStatuses).filter((status) => !requestMachine.final.includes(status));

/** Each branch names the scope too, so that each is found by an index of its own. */
function openWithin(reach: WorkReach) {
  const scope = requestsWithin(reach);
  return {
    OR: [
      { ...scope, status: { in: UNANSWERED } },
      // Nobody waits for the papers of a case that was stopped.
      { ...scope, papersAwaited: true, legalCase: { is: { discontinuedAt: null, transferredAt: null } } },
    ],
  };
}

// An id that no row has: whoever writes no requests down has none of their own.
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Requests of a scope: those that one wrote down oneself. */
export function requestsWithin(reach: WorkReach) {
  if (reach.scope === "centre") return {};
  if (reach.scope === "office") return { officeId: reach.officeId };
  return { createdById: reach.accountId ?? NOBODY };
}

async function findOpenRequests(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.request.findMany({
    where: { ...openWithin(reach), ...dueWithin("supplementDueAt", due) },
    orderBy: { receivedAt: "asc" },
    take: most,
    select: {
      id: true,
      status: true,
      receivedAt: true,
      answeredAt: true,
      papersAwaited: true,
      supplementDueAt: true,
      accessNeeds: true,
      applicant: { select: { fullName: true } },
    },
  });
  return rows.map(
    (row) =>
      ({
        kind: kindOf(row),
        subject: { type: "request", id: row.id },
        fullName: row.applicant.fullName,
        fileCode: null,
        since: toMoment(row.answeredAt ?? row.receivedAt),
        due: maybe(row.supplementDueAt, toMoment),
        rule: row.papersAwaited ? "supplement-after-immediate-acceptance" : null,
        accessNeeds: row.accessNeeds as AccessNeed[],
      }) as const,
  );
}

function kindOf({ status, papersAwaited }: { status: string; papersAwaited: boolean }) {
  if (papersAwaited) return "await-papers";
  return status === requestMachine.initial ? "answer-request" : "await-supplement";
}
