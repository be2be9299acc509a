import type { DeadlineRuleId } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { dueWithin } from "../platform/due-within.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";

/** Complaints on which a clock runs: ours to answer, or with somebody else. */
export const openComplaints = workSource({
  kinds: {
    "answer-complaint": "by-limit",
    "await-first-answer": "waiting",
    "await-second-answer": "waiting",
  },
  subjectType: "complaint",
  right: "complaint.read",
  find: findOpenComplaints,
  count: (ctx, reach) => ctx.db.complaint.count({ where: openWithin(ctx, reach) }),
});

const FIRST: DeadlineRuleId = "complaint-first";

/** Whoever wrote a complaint down, the head has it to answer. */
function openWithin(ctx: UserCtx, reach: WorkReach) {
  if (reach.scope === "centre") return { nextRule: { not: null } };
  if (reach.scope === "office") return { officeId: reach.officeId, nextRule: { not: null } };
  const own = { createdById: ctx.user.id, nextRule: { not: null } };
  return mayAnswer(ctx) ? { OR: [own, { nextRule: FIRST }] } : own;
}

function mayAnswer({ user }: UserCtx): boolean {
  return hasRight(user.role, "complaint.answer");
}

async function findOpenComplaints(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.complaint.findMany({
    where: { ...openWithin(ctx, reach), ...dueWithin("nextDueAt", due) },
    orderBy: { nextDueAt: { sort: "asc", nulls: "last" } },
    take: most,
    select: {
      id: true,
      receivedOn: true,
      secondReceivedOn: true,
      nextRule: true,
      nextDueAt: true,
      legalCase: { select: { fileCode: true } },
      request: { select: { applicant: { select: { fullName: true } } } },
    },
  });
  const first = mayAnswer(ctx) ? "answer-complaint" : "await-first-answer";
  return rows.map((row) => {
    const rule = row.nextRule as DeadlineRuleId;
    const began = rule === FIRST ? row.receivedOn : (row.secondReceivedOn ?? row.receivedOn);
    return {
      kind: rule === FIRST ? first : "await-second-answer",
      subject: { type: "complaint", id: row.id },
      fullName: row.request.applicant.fullName,
      fileCode: row.legalCase?.fileCode ?? null,
      since: `${toDay(began)}T00:00:00+07:00`,
      due: maybe(row.nextDueAt, toMoment),
      rule,
    } as const;
  });
}
