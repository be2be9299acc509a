import { type CaseClockState, caseClock, type Deadline, dueAt } from "@tgpl/domain";
import type { Services } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";

/** The legal clock that runs on a case now; null when none does, or when the calendar of its year is not known yet. */
export function clockOf({ calendar }: Pick<Services, "calendar">, state: CaseClockState): Deadline | null {
  const clock = caseClock(state);
  return clock && whenYearKnown(() => dueAt(clock.rule, clock.from, calendar));
}

/** The columns by which lists find what is due. */
export function clockColumns(clock: Deadline | null) {
  return { nextRule: clock?.rule ?? null, nextDueAt: clock ? new Date(clock.due) : null };
}
