import { dayOf, daysBetween, type Instant, workingDaysBetween } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import type { WorkItem } from "./work-item.ts";

/**
 * How long something has been waiting, in working days. Where the days off of a year between are not known it is
 * counted by the calendar, and says so.
 */
export function waitedSince({ calendar, now }: UserCtx, since: Instant): WorkItem["waited"] {
  const [from, today] = [dayOf(since), dayOf(now())];
  // A clock set back: nothing has waited since tomorrow.
  if (from > today) return { days: 0, unit: "working-days" };
  const days = whenYearKnown(() => workingDaysBetween(from, today, calendar));
  return days === null
    ? { days: daysBetween(from, today), unit: "calendar-days" }
    : { days, unit: "working-days" };
}
