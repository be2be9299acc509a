import {
  addDays,
  daysBetween,
  endOfDay,
  findReasonOff,
  type Instant,
  type PlainDate,
  partsOf,
  toEpoch,
} from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { WorkScope } from "../platform/work-reach.ts";
import { findOpen } from "./find-open.ts";
import type { WorkCalendar } from "./work-item.ts";

/** Six weeks are what a month shows. */
const LONGEST = 42;

type Asked = { scope: WorkScope; from: PlainDate; until: PlainDate };

/** What falls due or takes place in some days, in the order of time, and which of them are off. */
export async function readWorkCalendar(ctx: UserCtx, { scope, from, until }: Asked): Promise<WorkCalendar> {
  const days = daysBetween(from, until) + 1;
  if (days < 1 || days > LONGEST) throw refuseField("until", "cannot-be", { allowed: `1–${LONGEST}` });
  const { items, isCut } = await findOpen(ctx, scope, { from: startOf(from), until: endOfDay(until) });
  const timed = items.flatMap((item) => (item.due ? [{ ...item, due: item.due }] : []));
  return {
    items: timed.toSorted((a, b) => toEpoch(a.due) - toEpoch(b.due)),
    isCut,
    daysOff: daysOffOf(ctx, from, days),
    unknownYears: unknownYearsOf(ctx, from, until),
  };
}

function startOf(day: PlainDate): Instant {
  return `${day}T00:00:00+07:00`;
}

function daysOffOf({ calendar }: UserCtx, from: PlainDate, days: number): WorkCalendar["daysOff"] {
  return Array.from({ length: days }, (_, at) => addDays(from, at)).flatMap((date) => {
    // A year whose days off nobody has announced has none to tell.
    if (!calendar.knownYears.has(partsOf(date).year)) return [];
    const off = findReasonOff(calendar, date);
    return off ? [{ date, why: off.why, name: off.name }] : [];
  });
}

/** So few days reach into two years at most. */
function unknownYearsOf({ calendar }: UserCtx, from: PlainDate, until: PlainDate): number[] {
  const years = new Set([partsOf(from).year, partsOf(until).year]);
  return [...years].filter((year) => !calendar.knownYears.has(year));
}
