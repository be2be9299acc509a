import { type CaseClock, type CaseClockState, caseClock, type Deadline, dueAt } from "@tgpl/domain";
import type { Services } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";

type Calendar = Pick<Services, "calendar">;

/** The legal clock that runs on a case now; null when none does, or when the calendar of its year is not known yet. */
export function clockOf(ctx: Calendar, state: CaseClockState): Deadline | null {
  const clock = caseClock(state);
  return clock && endOf(ctx, clock);
}

/** The columns by which lists find what is due. The rule stands there even while its end cannot be told. */
export function clockColumns(ctx: Calendar, state: CaseClockState) {
  const clock = caseClock(state);
  const end = clock && endOf(ctx, clock);
  return { nextRule: clock?.rule ?? null, nextDueAt: end && new Date(end.due) };
}

export const noClock = { nextRule: null, nextDueAt: null };

function endOf({ calendar }: Calendar, { rule, from }: CaseClock): Deadline | null {
  return whenYearKnown(() => dueAt(rule, from, calendar));
}
