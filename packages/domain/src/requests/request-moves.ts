import { getTerm } from "../law/legal-term.ts";
import { type ImmediateAcceptanceReason, immediateAcceptanceReasons } from "./immediate-acceptance-reason.ts";
import { type RefusalGround, refusalGrounds } from "./refusal-ground.ts";
import { type RequestStatus, requestStatuses } from "./request-status.ts";

/** All that a move of a request depends on, in plain words: the decision is made by a later stage. */
export type RequestState = {
  readonly status: RequestStatus;
  /** `null` = nobody has decided yet. */
  readonly outcome: "eligible" | "not-eligible" | "undetermined" | null;
  readonly coverage: "covered" | "not-covered" | "extended" | null;
  /** Codes of the needed papers that nobody has seen yet. */
  readonly missingPapers: readonly string[];
  readonly immediateReasons: readonly ImmediateAcceptanceReason[];
  readonly refusalGround: RefusalGround | null;
  /** A legal officer has confirmed the refusal. */
  readonly refusalConfirmed: boolean;
  readonly hasDisability: boolean | "unknown";
  readonly isElderly: boolean | "unknown";
  readonly isViolenceVictim: boolean | "unknown";
};

export const requestMoveNames = [
  "accept",
  "accept-immediately",
  "request-supplement",
  "refuse",
  "withdraw",
] as const;

export type RequestMoveName = (typeof requestMoveNames)[number];

export type RequestObstacle =
  | "already-accepted"
  | "already-refused"
  | "already-withdrawn"
  | "no-decision"
  | "outcome-undetermined"
  | "outcome-not-eligible"
  | "papers-missing"
  | "no-immediate-reason"
  | "nothing-missing"
  | "no-refusal-ground";

export type RequestMove =
  | { readonly move: RequestMoveName; readonly allowed: true; readonly needsConfirmation: boolean }
  | { readonly move: RequestMoveName; readonly allowed: false; readonly because: readonly RequestObstacle[] };

/**
 * What can be done with a request now, and if not, what is missing: one answer for each move, in the order of
 * `requestMoveNames` (Điều 30).
 *
 * @example requestMoves(state)[0] // { move: "accept", allowed: false, because: ["papers-missing"] }
 */
export function requestMoves(state: RequestState): readonly RequestMove[] {
  checkCodes(state);
  return requestMoveNames.map((move) => {
    const because = settled(state) ?? obstacles[move](state);
    return because.length > 0
      ? { move, allowed: false, because }
      : { move, allowed: true, needsConfirmation: move === "refuse" && refusalNeedsConfirmation(state) };
  });
}

/**
 * While an amendment is known but not coded, the grounds of these persons are the ones it most likely widened,
 * so a legal officer confirms a refusal before the letter goes out. Not knowing counts as yes.
 */
export function refusalNeedsConfirmation(state: RequestState): boolean {
  const { hasDisability, isElderly, isViolenceVictim } = state;
  const touched = [hasDisability, isElderly, isViolenceVictim].some((answer) => answer !== false);
  return state.coverage === "extended" && touched && !state.refusalConfirmed;
}

const obstacles: Record<RequestMoveName, (state: RequestState) => readonly RequestObstacle[]> = {
  accept: (state) => [
    ...(state.outcome === "eligible" ? [] : [outcomeObstacle(state)]),
    ...(state.missingPapers.length > 0 ? (["papers-missing"] as const) : []),
  ],
  "accept-immediately": (state) => [
    ...(state.outcome === "not-eligible" ? (["outcome-not-eligible"] as const) : []),
    ...(state.immediateReasons.length === 0 ? (["no-immediate-reason"] as const) : []),
  ],
  "request-supplement": ({ outcome, missingPapers }) =>
    missingPapers.length > 0 || outcome === "undetermined" ? [] : ["nothing-missing"],
  refuse: ({ refusalGround, outcome }) => {
    if (refusalGround === null) return ["no-refusal-ground"];
    // "Condition not met" judges the person too, so somebody has to have decided first.
    return refusalGround === "condition-not-met" && outcome === null ? ["no-decision"] : [];
  },
  withdraw: () => [],
};

function outcomeObstacle({ outcome }: RequestState): RequestObstacle {
  if (outcome === null) return "no-decision";
  return outcome === "undetermined" ? "outcome-undetermined" : "outcome-not-eligible";
}

/** An answered request moves no more: what follows happens to the case, or to a new request. */
function settled({ status }: RequestState): readonly RequestObstacle[] | undefined {
  if (status === "accepted") return ["already-accepted"];
  if (status === "refused") return ["already-refused"];
  if (status === "withdrawn") return ["already-withdrawn"];
  return undefined;
}

function checkCodes(state: RequestState): void {
  getTerm(requestStatuses, state.status, "status");
  if (state.refusalGround !== null) getTerm(refusalGrounds, state.refusalGround, "refusalGround");
  for (const reason of state.immediateReasons) {
    getTerm(immediateAcceptanceReasons, reason, "immediateReasons");
  }
}
