import {
  type Deadline,
  dayOf,
  daysBetween,
  type Instant,
  toEpoch,
  vietnamCalendar,
  type WorkingCalendar,
  workingDaysBetween,
} from "@tgpl/domain";
import { whenYearKnown } from "../requests/when-year-known.ts";

/** How a limit stands now: passed by so many days, due today, or still running. */
export type DeadlineStatus =
  | { kind: "late"; days: number }
  | { kind: "today"; days: 0 }
  | { kind: "running"; days: number };

/** Days in the unit of the limit; a limit in working days that passed over a weekend is late all the same. */
export function deadlineStatus(
  { due, unit }: Pick<Deadline, "due" | "unit">,
  now: Instant,
  calendar: WorkingCalendar = vietnamCalendar(),
): DeadlineStatus {
  const [today, dueDay] = [dayOf(now), dayOf(due)];
  const count = (from: typeof today, to: typeof today) =>
    (unit === "working-days" ? whenYearKnown(() => workingDaysBetween(from, to, calendar)) : null) ??
    daysBetween(from, to);
  if (toEpoch(now) > toEpoch(due)) return { kind: "late", days: Math.max(1, count(dueDay, today)) };
  return dueDay === today ? { kind: "today", days: 0 } : { kind: "running", days: count(today, dueDay) };
}
