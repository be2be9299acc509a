import type { PlainDate } from "../dates/plain-date.ts";
import type { ChecklistGaps } from "./checklist-answer.ts";
import {
  type InspectionMoveName,
  type InspectionObstacle,
  type InspectionStatus,
  inspectionMoveNames,
} from "./inspection-status.ts";

/** What the moves of a visit depend on. */
export type InspectionState = {
  readonly status: InspectionStatus;
  /** The day for which it is planned. */
  readonly on: PlainDate;
  readonly gaps: ChecklistGaps;
};

/** A move of a visit with what stands against it; nothing = it can be made. */
export type InspectionOption = {
  readonly move: InspectionMoveName;
  readonly because: readonly InspectionObstacle[];
};

/**
 * What can be done with a visit of inspection, as of today.
 *
 * @example
 * inspectionMoves(
 *   { status: "inspection-planned", on: "2026-06-10", gaps: { unanswered: ["a"], withoutFinding: [] } },
 *   "2026-06-09",
 * )[1] // { move: "hold-visit", because: ["visit-to-come"] }
 */
export function inspectionMoves(visit: InspectionState, today: PlainDate): readonly InspectionOption[] {
  return inspectionMoveNames.map((move) => ({ move, because: obstaclesTo(move, visit, today) }));
}

function obstaclesTo(
  move: InspectionMoveName,
  visit: InspectionState,
  today: PlainDate,
): readonly InspectionObstacle[] {
  if (visit.status === "inspection-cancelled") return ["visit-cancelled"];
  switch (move) {
    case "change-visit":
    case "cancel-visit":
      return obstaclesToPlan(visit);
    case "hold-visit":
      return obstaclesToHold(visit, today);
    case "plan-follow-up":
      return visit.status === "inspection-planned" ? ["visit-not-held"] : [];
    default:
      return obstaclesToMinutes(move, visit);
  }
}

function obstaclesToPlan({ status }: InspectionState): readonly InspectionObstacle[] {
  return status === "inspection-planned" ? [] : ["visit-held"];
}

function obstaclesToHold({ status, on }: InspectionState, today: PlainDate): readonly InspectionObstacle[] {
  if (status !== "inspection-planned") return ["visit-held"];
  return on > today ? ["visit-to-come"] : [];
}

function obstaclesToMinutes(
  move: InspectionMoveName,
  { status, gaps }: InspectionState,
): readonly InspectionObstacle[] {
  if (status === "inspection-planned") return ["visit-not-held"];
  if (status === "inspection-concluded") return ["visit-concluded"];
  if (move !== "conclude-visit") return [];
  const because: InspectionObstacle[] = [];
  if (gaps.unanswered.length > 0) because.push("checklist-unanswered");
  if (gaps.withoutFinding.length > 0) because.push("answer-without-finding");
  return because;
}
