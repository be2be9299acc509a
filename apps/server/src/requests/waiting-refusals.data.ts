import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";

const WAITING = { confirmationNeeded: true, confirmedAt: null };

/** Refusals that wait for the director, whoever wrote the request down; nobody else is asked. */
export const waitingRefusals = workSource({
  kinds: { "confirm-refusal": "at-once" },
  subjectType: "request",
  right: "request.confirm-refusal",
  find: findWaitingRefusals,
  count: (ctx) => ctx.db.request.count({ where: WAITING }),
});

async function findWaitingRefusals(ctx: UserCtx, { due, most }: WorkAsked) {
  // They are due at once, so none falls due on a day.
  if (due) return [];
  const rows = await ctx.db.request.findMany({
    where: WAITING,
    orderBy: { answeredAt: "asc" },
    take: most,
    select: { id: true, receivedAt: true, answeredAt: true, applicant: { select: { fullName: true } } },
  });
  return rows.map(
    (row) =>
      ({
        kind: "confirm-refusal",
        subject: { type: "request", id: row.id },
        fullName: row.applicant.fullName,
        fileCode: null,
        since: toMoment(row.answeredAt ?? row.receivedAt),
        due: null,
        rule: null,
      }) as const,
  );
}
