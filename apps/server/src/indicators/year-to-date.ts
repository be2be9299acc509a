import { dayOf, type PlainDate } from "@tgpl/domain";
import type { Ctx } from "../platform/context.ts";

export type YearToDate = {
  year: { from: PlainDate; until: PlainDate };
  /** From the first day of the year to the day asked, or to its end when the year is over. */
  period: { from: PlainDate; until: PlainDate };
  on: PlainDate;
};

/** The part of a plan's year that counts on a day; the day is today unless somebody asks for another. */
export function yearToDate(
  ctx: Pick<Ctx, "now">,
  year: number,
  on: PlainDate = dayOf(ctx.now()),
): YearToDate {
  const from: PlainDate = `${year}-01-01`;
  const until: PlainDate = `${year}-12-31`;
  const last = on < from ? from : on > until ? until : on;
  return { year: { from, until }, period: { from, until: last }, on: last };
}
