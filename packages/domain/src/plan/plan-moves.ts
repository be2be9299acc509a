import type { PlainDate } from "../dates/plain-date.ts";
import { type ActivityId, activityIds } from "./plan.ts";
import type { PlanStatus } from "./plan-status.ts";

/** What can be done with an edition of a plan, in the usual order. */
export const planMoveNames = ["edit", "submit", "take-back", "issue", "amend", "discard"] as const;

/** A move of a plan: one of `planMoveNames`. */
export type PlanMoveName = (typeof planMoveNames)[number];

/** From which status each move starts. */
const startOf: Record<PlanMoveName, PlanStatus> = {
  edit: "draft",
  submit: "draft",
  "take-back": "submitted",
  issue: "submitted",
  amend: "issued",
  discard: "draft",
};

/**
 * The moves that an edition's status allows. An issued edition is never written over: it is amended by a new one, of
 * which a year has one at a time.
 *
 * @example planMoves("submitted", { isBeingAmended: false }) // ["take-back", "issue"]
 * @example planMoves("issued", { isBeingAmended: true }) // []
 */
export function planMoves(
  status: PlanStatus,
  { isBeingAmended }: { readonly isBeingAmended: boolean },
): readonly PlanMoveName[] {
  return planMoveNames.filter((move) => startOf[move] === status && !(move === "amend" && isBeingAmended));
}

/** What a task must have before its plan is submitted (R1). */
export type TaskTimes = {
  readonly code: string;
  readonly activityId: string;
  readonly leadAgency: string;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly until: PlainDate;
};

/** What keeps a plan from being submitted: an activity nobody works on, or a task whose days cannot be. */
export type PlanFault =
  | { readonly fault: "activity-without-task"; readonly activityId: ActivityId }
  | { readonly fault: "ends-before-it-begins" | "outside-the-year" | "no-lead"; readonly code: string };

/**
 * What is missing before a plan can be submitted: a task at least for each of the five activities, and for each task one
 * lead agency and days inside the year (R1). None = nothing.
 *
 * @example
 * const task = { code: "A1.1", activityId: "A1", leadAgency: "tt-tgpl", from: "2026-01-01", until: "2027-01-31" } as const;
 * planFaults(2026, [task])[0] // { fault: "outside-the-year", code: "A1.1" }
 */
export function planFaults(year: number, tasks: readonly TaskTimes[]): readonly PlanFault[] {
  const idle = activityIds.filter((id) => !tasks.some(({ activityId }) => activityId === id));
  return [
    ...tasks.flatMap((task) => taskFaults(year, task)),
    ...idle.map((activityId) => ({ fault: "activity-without-task", activityId }) as const),
  ];
}

function taskFaults(year: number, { code, leadAgency, from, until }: TaskTimes): PlanFault[] {
  const isOutside = [from, until].some((day) => Number(day.slice(0, 4)) !== year);
  return [
    ...(until < from ? [{ fault: "ends-before-it-begins", code } as const] : []),
    ...(isOutside ? [{ fault: "outside-the-year", code } as const] : []),
    ...(leadAgency === "" ? [{ fault: "no-lead", code } as const] : []),
  ];
}
