import type { AccessNeed, DeadlineRuleId } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { dueWithin } from "../platform/due-within.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { casesWithin } from "./cases-within.ts";

const KIND_OF_RULE = {
  "provider-appointment": "appoint-provider",
  "representation-appointment": "appoint-provider",
  "provider-replacement": "answer-replacement",
  "advice-answer": "answer-advice",
  "closed-file-handover": "hand-over-file",
} as const satisfies Partial<Record<DeadlineRuleId, string>>;

/** Cases on which a clock runs; last those whose end cannot be told yet. */
export const runningCases = workSource({
  kinds: {
    "appoint-provider": "by-limit",
    "answer-replacement": "by-limit",
    "answer-advice": "by-limit",
    "hand-over-file": "by-limit",
  },
  subjectType: "case",
  right: "case.read",
  find: findRunningCases,
  count: (ctx, reach) => ctx.db.legalCase.count({ where: onWhichAClockRuns(reach) }),
});

function onWhichAClockRuns(reach: WorkReach) {
  return { ...casesWithin(reach), nextRule: { not: null } };
}

async function findRunningCases(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.legalCase.findMany({
    where: { ...onWhichAClockRuns(reach), ...dueWithin("nextDueAt", due) },
    orderBy: { nextDueAt: { sort: "asc", nulls: "last" } },
    take: most,
    select: {
      id: true,
      fileCode: true,
      acceptedAt: true,
      closedAt: true,
      discontinuedAt: true,
      replacementAskedAt: true,
      nextRule: true,
      nextDueAt: true,
      request: { select: { accessNeeds: true, applicant: { select: { fullName: true } } } },
    },
  });
  return rows.map((row) => {
    const rule = row.nextRule as keyof typeof KIND_OF_RULE;
    return {
      kind: KIND_OF_RULE[rule],
      subject: { type: "case", id: row.id },
      fullName: row.request.applicant.fullName,
      fileCode: row.fileCode,
      since: toMoment(row.closedAt ?? row.discontinuedAt ?? row.replacementAskedAt ?? row.acceptedAt),
      due: maybe(row.nextDueAt, toMoment),
      rule,
      accessNeeds: row.request.accessNeeds as AccessNeed[],
    } as const;
  });
}
