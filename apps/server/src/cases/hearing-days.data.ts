import { type AccessNeed, dayOf, endOfDay } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { casesWithin } from "./cases-within.ts";
import { RUNNING } from "./running-statuses.ts";

/** Days on which running cases are heard. */
export const hearingDays = workSource({
  kinds: { "hearing-day": "appointment" },
  subjectType: "case",
  right: "case.read",
  find: findHearingDays,
  count: (ctx, reach) => ctx.db.legalCase.count({ where: heardFrom(ctx, reach) }),
});

type Days = { gte: Date; lte?: Date };

function heardFrom({ now }: UserCtx, reach: WorkReach, days: Days = { gte: toDate(dayOf(now())) }) {
  return { AND: [casesWithin(reach)], status: { in: RUNNING }, request: { hearingOn: days } };
}

async function findHearingDays(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const days = due ? { gte: toDate(dayOf(due.from)), lte: toDate(dayOf(due.until)) } : undefined;
  const rows = await ctx.db.legalCase.findMany({
    where: heardFrom(ctx, reach, days),
    orderBy: { request: { hearingOn: "asc" } },
    take: most,
    select: {
      id: true,
      fileCode: true,
      acceptedAt: true,
      request: {
        select: { hearingOn: true, accessNeeds: true, applicant: { select: { fullName: true } } },
      },
    },
  });
  return rows.flatMap(({ id, fileCode, acceptedAt, request: { hearingOn, accessNeeds, applicant } }) =>
    hearingOn
      ? [
          {
            kind: "hearing-day",
            subject: { type: "case", id },
            fullName: applicant.fullName,
            fileCode,
            since: toMoment(acceptedAt),
            // The hour is not known: the day is the whole of it.
            due: endOfDay(toDay(hearingOn)),
            rule: null,
            accessNeeds: accessNeeds as AccessNeed[],
          } as const,
        ]
      : [],
  );
}
