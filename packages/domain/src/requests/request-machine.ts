import type { RequestObstacle } from "./request-obstacles.ts";
import type { RequestStatus } from "./request-status.ts";
import type { StateMachine } from "./state-machine.ts";

/** The moves of a request (yêu cầu), in the order of the work. */
export const requestMoveNames = [
  "accept",
  "accept-immediately",
  "request-supplement",
  "refuse",
  "withdraw",
  "update",
] as const;

/** A move of a request: one of `requestMoveNames`. */
export type RequestMoveName = (typeof requestMoveNames)[number];

/** Not answered yet: everything can still happen to it. */
const open = ["received", "supplement-requested"] as const satisfies readonly RequestStatus[];

/** The life of a request, Điều 30. An answered request moves no more: what follows happens to the case. */
export const requestMachine: StateMachine<RequestStatus, RequestMoveName, RequestObstacle> = {
  initial: "received",
  final: ["accepted", "refused", "withdrawn"],
  transitions: [
    {
      move: "accept",
      from: open,
      to: "accepted",
      unless: [
        "no-decision",
        "outcome-undetermined",
        "outcome-not-eligible",
        "papers-missing",
        "application-unsigned",
      ],
      provision: "11/2017/QH14#30.1",
      evidence: "seen",
    },
    {
      move: "accept-immediately",
      from: open,
      to: "accepted",
      unless: ["outcome-not-eligible", "no-immediate-reason"],
      provision: "11/2017/QH14#30.4",
      evidence: "seen",
    },
    {
      move: "request-supplement",
      from: open,
      to: "supplement-requested",
      unless: ["nothing-missing"],
      provision: "11/2017/QH14#30.2",
      evidence: "seen",
    },
    {
      move: "refuse",
      from: open,
      to: "refused",
      // "Condition not met" judges the person too, so somebody has to have decided first.
      unless: ["no-refusal-ground", "no-decision"],
      provision: "11/2017/QH14#30.3",
      evidence: "seen",
    },
    {
      move: "withdraw",
      from: open,
      to: "withdrawn",
      unless: [],
      provision: "11/2017/QH14#8",
      evidence: "unconfirmed",
    },
    // Corrects or completes what was written down; the request waits where it waited.
    { move: "update", from: open, to: null, unless: [], provision: null, evidence: "seen" },
  ],
};
