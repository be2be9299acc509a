import {
  addDays,
  codesOf,
  dayOf,
  endOfDay,
  isMarkedDayNear,
  markedDayOf,
  markedDayPresses,
  markedDays,
  partsOf,
  toEpoch,
} from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { listMarked } from "./sessions.data.ts";

/** One of the two days of the year (plan A3) is near and nothing is planned for it: the business of all who may plan. */
export const openMarkedDays = workSource({
  kinds: { "plan-marked-day": "by-limit" },
  subjectType: "marked-day",
  right: "outreach.write",
  find: async (ctx, { due, most }) => (await findBareDays(ctx)).filter(isDueIn(due)).slice(0, most),
  count: async (ctx) => (await findBareDays(ctx)).length,
});

function isDueIn(span: WorkAsked["due"]) {
  return ({ due }: Awaited<ReturnType<typeof findBareDays>>[number]) =>
    span === null || (toEpoch(due) >= toEpoch(span.from) && toEpoch(due) <= toEpoch(span.until));
}

async function findBareDays(ctx: UserCtx) {
  const today = dayOf(ctx.now());
  const { year } = partsOf(today);
  const near = codesOf(markedDays).filter((day) => isMarkedDayNear(day, year, today));
  if (near.length === 0) return [];
  const planned = await listMarked(ctx, `${year}-01-01`, `${year}-12-31`);
  const bare = near.filter((day) => !planned.some(({ markedDay }) => markedDay === day));
  return bare.map((day) => {
    const on = markedDayOf(day, year);
    const label = markedDays.find(({ code }) => code === day)?.label;
    return {
      kind: "plan-marked-day",
      subject: { type: "marked-day", id: day },
      fullName: label?.[ctx.language] ?? day,
      fileCode: null,
      since: `${addDays(on, -markedDayPresses)}T00:00:00+07:00`,
      due: endOfDay(on),
      rule: null,
    } as const;
  });
}
