import { type AccessNeed, dayOf, endOfDay } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { dueWithin } from "../platform/due-within.ts";
import { toDate, toDay, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { casesWithin } from "./cases-within.ts";

const ofCase = {
  id: true,
  fileCode: true,
  request: { select: { accessNeeds: true, applicant: { select: { fullName: true } } } },
} as const;

/** Tasks that somebody was given in a case and has not done. */
export const openTasks = workSource({
  kinds: { "do-task": "by-limit" },
  subjectType: "case",
  right: "case.read",
  find: findOpenTasks,
  count: (ctx, reach) => ctx.db.caseTask.count({ where: openTasksOf(ctx, reach) }),
});

function openTasksOf({ user }: UserCtx, reach: WorkReach) {
  const open = { doneAt: null, struckAt: null };
  // What one was given is one's own work, whoever has the case.
  return reach.scope === "mine" ? { ...open, forId: user.id } : { ...open, legalCase: casesWithin(reach) };
}

async function findOpenTasks(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const days = due && { gte: toDate(dayOf(due.from)), lte: toDate(dayOf(due.until)) };
  const rows = await ctx.db.caseTask.findMany({
    where: { ...openTasksOf(ctx, reach), ...(days && { dueOn: days }) },
    orderBy: { dueOn: "asc" },
    take: most,
    select: { createdAt: true, dueOn: true, legalCase: { select: ofCase } },
  });
  return rows.map(({ createdAt, dueOn, legalCase }) => {
    return {
      kind: "do-task",
      ...subjectOf(legalCase),
      since: toMoment(createdAt),
      due: endOfDay(toDay(dueOn)),
      rule: null,
    } as const;
  });
}

/** Hearings that are to come, and those that are over and whose result nobody wrote down. */
export const openHearings = workSource({
  kinds: { "attend-hearing": "appointment", "record-hearing": "at-once" },
  subjectType: "case",
  right: "case.read",
  find: findOpenHearings,
  count: (ctx, reach) => ctx.db.caseHearing.count({ where: openHearingsOf(reach) }),
});

function openHearingsOf(reach: WorkReach) {
  return { end: null, struckAt: null, legalCase: casesWithin(reach) };
}

async function findOpenHearings(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.caseHearing.findMany({
    where: { ...openHearingsOf(reach), ...dueWithin("startsAt", due) },
    orderBy: { startsAt: "asc" },
    take: most,
    select: { startsAt: true, place: true, legalCase: { select: ofCase } },
  });
  const now = new Date(ctx.now());
  return rows.map(({ startsAt, place, legalCase }) => {
    const isOver = startsAt < now;
    const starts = toMoment(startsAt);
    return {
      kind: isOver ? "record-hearing" : "attend-hearing",
      ...subjectOf(legalCase),
      since: isOver ? starts : ctx.now(),
      due: isOver ? null : starts,
      rule: null,
      where: place,
      accessNeeds: legalCase.request.accessNeeds as AccessNeed[],
    } as const;
  });
}

function subjectOf({
  id,
  fileCode,
  request,
}: {
  id: string;
  fileCode: string;
  request: { applicant: { fullName: string } };
}) {
  return { subject: { type: "case", id }, fullName: request.applicant.fullName, fileCode } as const;
}
