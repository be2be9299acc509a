import {
  type ComplaintStatus,
  complaintClock,
  type Deadline,
  dueAt,
  type Instant,
  type PlainDate,
} from "@tgpl/domain";
import type { Services } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";

type Calendar = Pick<Services, "calendar">;
/** What decides which clock runs: the status, and the day on which each level received the complaint. */
export type ComplaintClockState = {
  readonly status: ComplaintStatus;
  readonly receivedOn: PlainDate;
  readonly secondReceivedOn: PlainDate | null;
};

/** The rule that runs and the moment from which it counts; limits in days ask for the day alone, so no hour is kept. */
export function clockOfComplaint({ status, receivedOn, secondReceivedOn }: ComplaintClockState) {
  const day = status === "with-director" ? (secondReceivedOn ?? receivedOn) : receivedOn;
  return complaintClock(status, `${day}T00:00:00+07:00` as Instant);
}

/** The clock with its end; null when none runs, or when the calendar of its year is not known yet. */
export function deadlineOfComplaint({ calendar }: Calendar, state: ComplaintClockState): Deadline | null {
  const clock = clockOfComplaint(state);
  return clock && whenYearKnown(() => dueAt(clock.rule, clock.from, calendar));
}

/** The columns by which lists find what is due. The rule stands there even while its end cannot be told. */
export function complaintClockColumns(ctx: Calendar, state: ComplaintClockState) {
  const deadline = deadlineOfComplaint(ctx, state);
  return {
    nextRule: clockOfComplaint(state)?.rule ?? null,
    nextDueAt: deadline && new Date(deadline.due),
  };
}
