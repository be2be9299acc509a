import { type AccessNeed, dayOf, endOfDay, type PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { requestsWithin, UNANSWERED } from "./open-requests.data.ts";

/** Days that press an unanswered request: its hearing, and the last day of its limitation period. */
export const pressingDays = workSource({
  kinds: { "request-hearing": "appointment", "limitation-ends": "appointment" },
  subjectType: "request",
  right: "request.read",
  find: findPressingDays,
  count: async (ctx, reach) => {
    const days = { gte: toDate(dayOf(ctx.now())) };
    const within = { ...requestsWithin(reach), status: { in: UNANSWERED } };
    const hearings = await ctx.db.request.count({ where: { ...within, hearingOn: days } });
    return hearings + (await ctx.db.request.count({ where: { ...within, limitationOn: days } }));
  },
});

type Days = { gte: Date; lte?: Date };

async function findPressingDays(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const days = due
    ? { gte: toDate(dayOf(due.from)), lte: toDate(dayOf(due.until)) }
    : { gte: toDate(dayOf(ctx.now())) };
  const rows = await rowsPressedIn(ctx, reach, days, most);
  return rows.flatMap(({ id, hearingOn, limitationOn, receivedAt, accessNeeds, applicant }) => {
    const is = (day: Date | null): day is Date => day !== null && day >= days.gte && day <= (days.lte ?? day);
    const toOpen = (kind: "request-hearing" | "limitation-ends", on: PlainDate) =>
      ({
        kind,
        subject: { type: "request", id },
        fullName: applicant.fullName,
        fileCode: null,
        since: toMoment(receivedAt),
        due: endOfDay(on),
        rule: null,
        accessNeeds: accessNeeds as AccessNeed[],
      }) as const;
    return [
      maybe(is(hearingOn) ? hearingOn : null, (day) => toOpen("request-hearing", toDay(day))),
      maybe(is(limitationOn) ? limitationOn : null, (day) => toOpen("limitation-ends", toDay(day))),
    ].filter((open) => open !== null);
  });
}

function rowsPressedIn(ctx: UserCtx, reach: WorkReach, days: Days, most: number) {
  const within = { ...requestsWithin(reach), status: { in: UNANSWERED } };
  return ctx.db.request.findMany({
    where: {
      OR: [
        { ...within, hearingOn: days },
        { ...within, limitationOn: days },
      ],
    },
    orderBy: { receivedAt: "asc" },
    take: most,
    select: {
      id: true,
      hearingOn: true,
      limitationOn: true,
      receivedAt: true,
      accessNeeds: true,
      applicant: { select: { fullName: true } },
    },
  });
}
