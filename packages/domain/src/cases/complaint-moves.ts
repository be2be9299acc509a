import type { Instant } from "../dates/instant.ts";
import type { DeadlineRuleId } from "../deadlines/deadline-rule.ts";
import { getTerm } from "../law/legal-term.ts";
import { type ObstacleTerm, transitionFrom } from "../requests/state-machine.ts";
import {
  type ComplaintMoveName,
  type ComplaintObstacle,
  complaintMachine,
  complaintMoveNames,
  complaintObstacles,
} from "./complaint-machine.ts";
import { type ComplaintStatus, complaintStatuses } from "./complaint-status.ts";

/**
 * A move of a complaint: allowed, or each obstacle with its sentence, its provision and what would lift it.
 */
export type ComplaintOption =
  | { readonly move: ComplaintMoveName; readonly allowed: true; readonly status: ComplaintStatus }
  | {
      readonly move: ComplaintMoveName;
      readonly allowed: false;
      readonly obstacles: readonly ObstacleTerm<ComplaintObstacle, ComplaintMoveName>[];
    };

/**
 * What can be done with a complaint now, and if not, why (Điều 45).
 *
 * @example complaintOptions("with-head")[0] // { move: "answer", allowed: true, status: "answered-by-head" }
 */
export function complaintOptions(status: ComplaintStatus): readonly ComplaintOption[] {
  getTerm(complaintStatuses, status, "status");
  return complaintMoveNames.map((move) => {
    const to = transitionFrom(complaintMachine, move, status)?.to;
    if (to) return { move, allowed: true, status: to };
    return {
      move,
      allowed: false,
      obstacles: [getTerm(complaintObstacles, obstacle(move, status), "obstacle")],
    };
  });
}

function obstacle(move: ComplaintMoveName, status: ComplaintStatus): ComplaintObstacle {
  if (complaintMachine.final.includes(status)) return "complaint-over";
  if (move === "answer") return "complaint-answered";
  const next = move === "complain-again" ? "with-head" : "with-director";
  return status === next ? "complaint-not-answered" : "wrong-level";
}

/**
 * The clock that runs on a complaint: 3 working days with the head, 15 days with the director; `null` once it is
 * answered. `receivedAt` is when the present level received it.
 *
 * @example
 * const receivedAt = "2026-03-02T09:00:00+07:00";
 * complaintClock("with-director", receivedAt) // { rule: "complaint-second", from: receivedAt }
 */
export function complaintClock(
  status: ComplaintStatus,
  receivedAt: Instant,
): { readonly rule: DeadlineRuleId; readonly from: Instant } | null {
  getTerm(complaintStatuses, status, "status");
  if (status === "with-head") return { rule: "complaint-first", from: receivedAt };
  return status === "with-director" ? { rule: "complaint-second", from: receivedAt } : null;
}
