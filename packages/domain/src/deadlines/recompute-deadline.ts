import { dayOf, type Instant } from "../dates/instant.ts";
import { addDays, type PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { DeadlineRuleId } from "./deadline-rule.ts";
import { type Deadline, dueAt } from "./due-at.ts";
import { withinKnownYears } from "./within-known-years.ts";
import { findReasonOff, type SkippedDay, type WorkingCalendar } from "./working-calendar.ts";

/** How a day stands in one calendar: worked (`off` is `null`), or off and why. */
export type ChangedDay = {
  readonly date: PlainDate;
  readonly before: SkippedDay | null;
  readonly after: SkippedDay | null;
};

/** A deadline under two calendars, with the days that the change of calendar moved. */
export type RecomputedDeadline = {
  readonly rule: DeadlineRuleId;
  readonly from: Instant;
  /** `null` = the old calendar did not know a year that the deadline reaches. */
  readonly before: Deadline | null;
  readonly after: Deadline;
  readonly moved: "later" | "earlier" | "not-moved" | "newly-known";
  /** The days, from the event to the later of the two ends, on which the two calendars differ. */
  readonly changedDays: readonly ChangedDay[];
  readonly calendarVersions: { readonly before: string; readonly after: string };
};

/**
 * A deadline counted again when a holiday is announced late: what it was, what it is, which days changed and why.
 * Given a whole deadline, it is refused unless the old calendar gives just that one.
 *
 * @example
 * const { before, after, moved } = recomputeDeadline(
 *   { rule: "complaint-first", from: "2026-03-04T09:00:00+07:00" },
 *   vietnamCalendar(),
 *   vietnamCalendar({ holidays: ["2026-03-06"] }),
 * );
 * [before?.due, after.due, moved]
 * // ["2026-03-09T23:59:59+07:00", "2026-03-10T23:59:59+07:00", "later"]
 */
export function recomputeDeadline(
  deadline: Deadline | Pick<Deadline, "rule" | "from">,
  oldCalendar: WorkingCalendar,
  newCalendar: WorkingCalendar,
): RecomputedDeadline {
  const { rule, from } = deadline;
  const before = withinKnownYears(() => dueAt(rule, from, oldCalendar));
  if ("due" in deadline) requireSame(deadline, before);
  const after = dueAt(rule, from, newCalendar);
  return {
    rule,
    from,
    before,
    after,
    moved: before ? direction(before.due, after.due) : "newly-known",
    changedDays: before ? changedDays(before, after, oldCalendar, newCalendar) : [],
    calendarVersions: { before: oldCalendar.version, after: newCalendar.version },
  };
}

function requireSame(given: Deadline, before: Deadline | null): void {
  if (given.due === before?.due) return;
  throw new InvalidInput("deadline", given.due, `${before?.due ?? "none"}, as the old calendar counts it`);
}

function direction(before: Instant, after: Instant): "later" | "earlier" | "not-moved" {
  if (after > before) return "later";
  return after < before ? "earlier" : "not-moved";
}

function changedDays(
  before: Deadline,
  after: Deadline,
  oldCalendar: WorkingCalendar,
  newCalendar: WorkingCalendar,
): readonly ChangedDay[] {
  if (after.unit !== "working-days") return [];
  const ends = [dayOf(before.due), dayOf(after.due)];
  const changed: ChangedDay[] = [];
  for (let date = addDays(dayOf(after.from), 1); ends.some((end) => date <= end); date = addDays(date, 1)) {
    const was = reasonOff(oldCalendar, date);
    const is = reasonOff(newCalendar, date);
    // The same day off for another reason moves nothing: a holiday announced for a Sunday.
    if (was !== "unknown" && is !== "unknown" && (was === null) !== (is === null))
      changed.push({ date, before: was, after: is });
  }
  return changed;
}

/** Beyond its own end a calendar may not know the year, though the other one reaches it. */
function reasonOff(calendar: WorkingCalendar, date: PlainDate): SkippedDay | null | "unknown" {
  return calendar.knownYears.has(Number(date.slice(0, 4))) ? findReasonOff(calendar, date) : "unknown";
}
