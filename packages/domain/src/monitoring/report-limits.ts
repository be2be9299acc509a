import { type PlainDate, partsOf } from "../dates/plain-date.ts";
import type { Evidence } from "../law/evidence.ts";
import { type ReportRound, reportDays } from "./report-round.ts";

/** What a task says about time: its first and last day, both included. */
export type TaskTime = { readonly from: PlainDate; readonly until: PlainDate };

/** Until when a report of a round is in time. */
export type ReportLimit = {
  readonly round: ReportRound;
  /** The last day, included. */
  readonly dueOn: PlainDate;
  readonly evidence: Evidence;
};

/**
 * The reports that a task asks of one of its agencies, the earliest first. A round of the year is asked while the task runs
 * past its day; the end of the task is asked of the lead agency, which answers for the deliverable (R1).
 *
 * @example reportLimits({ from: "2026-04-01", until: "2026-04-30" }, "lead").map(({ dueOn }) => dueOn) // ["2026-04-30"]
 * @example reportLimits({ from: "2026-04-01", until: "2026-04-30" }, "coordinating") // []
 * @example reportLimits({ from: "2026-01-01", until: "2026-12-31" }, "coordinating").map(({ dueOn }) => dueOn) // ["2026-05-31", "2026-10-31"]
 */
export function reportLimits(
  { from, until }: TaskTime,
  part: "lead" | "coordinating",
): readonly ReportLimit[] {
  const { year } = partsOf(until);
  const rounds = (["six-month-round", "year-round"] as const).map((round) => ({
    round,
    dueOn: `${year}-${reportDays[round]}` as PlainDate,
    evidence: "unconfirmed" as const,
  }));
  const running = rounds.filter(({ dueOn }) => from <= dueOn && dueOn < until);
  const end = { round: "task-end", dueOn: until, evidence: "seen" } as const;
  return part === "lead" ? [...running, end] : running;
}

/** How one report stands on a day. */
export type ReportStanding = "handed-in" | "handed-in-late" | "late" | "due-soon" | "not-yet-due";

/** So many days before its last day a report is said to be due soon. A working value. */
export const reportSoonDays = 14;
