import { getTerm } from "../law/legal-term.ts";
import { type ImmediateAcceptanceReason, immediateAcceptanceReasons } from "./immediate-acceptance-reason.ts";
import { type RefusalGround, refusalGrounds } from "./refusal-ground.ts";
import { type RequestMoveName, requestMachine, requestMoveNames } from "./request-machine.ts";
import type { RequestObstacle } from "./request-obstacles.ts";
import { type RequestStatus, requestStatuses } from "./request-status.ts";
import { type StateTransition, transitionFrom } from "./state-machine.ts";

/** All that a move of a request depends on, in plain words: the decision is made by a later stage. */
export type RequestState = {
  readonly status: RequestStatus;
  /** `null` = nobody has decided yet. */
  readonly outcome: "eligible" | "not-eligible" | "undetermined" | null;
  readonly coverage: "covered" | "not-covered" | "extended" | null;
  /** Codes of the needed papers that nobody has seen yet. */
  readonly missingPapers: readonly string[];
  readonly immediateReasons: readonly ImmediateAcceptanceReason[];
  /** A person who cannot write has not signed yet: see `awaitsSignature`. Left out: nothing of the kind is due. */
  readonly awaitsSignature?: boolean;
  readonly refusalGround: RefusalGround | null;
  /** A legal officer has confirmed the refusal. */
  readonly refusalConfirmed: boolean;
  readonly hasDisability: boolean | "unknown";
  readonly isElderly: boolean | "unknown";
  readonly isViolenceVictim: boolean | "unknown";
};

/** A move that rests on an unconfirmed clause names it: the mark goes to the screen and into the file. */
export type RequestMove =
  | {
      readonly move: RequestMoveName;
      readonly allowed: true;
      readonly needsConfirmation: boolean;
      readonly unconfirmed: readonly string[];
    }
  | { readonly move: RequestMoveName; readonly allowed: false; readonly because: readonly RequestObstacle[] };

/**
 * What can be done with a request now, and if not, what is missing: one answer for each move, in the order of
 * `requestMoveNames` (Điều 30). `requestOptions` gives the same with sentences, provisions and ways out.
 *
 * @example
 * const received: RequestState = {
 *   status: "received",
 *   outcome: "eligible",
 *   coverage: "covered",
 *   missingPapers: ["disability-certificate"],
 *   immediateReasons: [],
 *   refusalGround: null,
 *   refusalConfirmed: false,
 *   hasDisability: true,
 *   isElderly: false,
 *   isViolenceVictim: false,
 * };
 * requestMoves(received)[0] // { move: "accept", allowed: false, because: ["papers-missing"] }
 */
export function requestMoves(state: RequestState): readonly RequestMove[] {
  checkCodes(state);
  return requestMoveNames.map((move) => {
    const transition = transitionFrom(requestMachine, move, state.status);
    if (!transition) return { move, allowed: false, because: answered[state.status] };
    const because = transition.unless.filter((obstacle) => stands[obstacle](state, move));
    return because.length > 0 ? { move, allowed: false, because } : allowedMove(transition, state);
  });
}

function allowedMove(
  { move, provision, evidence }: StateTransition<RequestStatus, RequestMoveName, RequestObstacle>,
  state: RequestState,
): RequestMove {
  const needsConfirmation = move === "refuse" && refusalNeedsConfirmation(state);
  const unconfirmed = provision !== null && evidence === "unconfirmed" ? [provision] : [];
  return { move, allowed: true, needsConfirmation, unconfirmed };
}

/**
 * While an amendment is known but not coded, the grounds of these persons are the ones it most likely widened,
 * so a legal officer confirms a refusal before the letter goes out. Not knowing counts as yes.
 *
 * @example
 * const state: RequestState = {
 *   status: "received",
 *   outcome: "not-eligible",
 *   coverage: "extended",
 *   missingPapers: [],
 *   immediateReasons: [],
 *   refusalGround: null,
 *   refusalConfirmed: false,
 *   hasDisability: true,
 *   isElderly: false,
 *   isViolenceVictim: false,
 * };
 * refusalNeedsConfirmation(state) // true
 * refusalNeedsConfirmation({ ...state, refusalConfirmed: true }) // false
 */
export function refusalNeedsConfirmation(state: RequestState): boolean {
  const { hasDisability, isElderly, isViolenceVictim } = state;
  const touched = [hasDisability, isElderly, isViolenceVictim].some((answer) => answer !== false);
  return state.coverage === "extended" && touched && !state.refusalConfirmed;
}

const answered: Record<RequestStatus, readonly RequestObstacle[]> = {
  received: [],
  "supplement-requested": [],
  accepted: ["already-accepted"],
  refused: ["already-refused"],
  withdrawn: ["already-withdrawn"],
};

/** Whether an obstacle stands in the way of a move. */
const stands: Record<RequestObstacle, (state: RequestState, move: RequestMoveName) => boolean> = {
  "already-accepted": ({ status }) => status === "accepted",
  "already-refused": ({ status }) => status === "refused",
  "already-withdrawn": ({ status }) => status === "withdrawn",
  "no-decision": ({ outcome, refusalGround }, move) =>
    outcome === null && (move !== "refuse" || refusalGround === "condition-not-met"),
  "outcome-undetermined": ({ outcome }) => outcome === "undetermined",
  "outcome-not-eligible": ({ outcome }) => outcome === "not-eligible",
  "papers-missing": ({ missingPapers }) => missingPapers.length > 0,
  "application-unsigned": ({ awaitsSignature }) => awaitsSignature === true,
  "no-immediate-reason": ({ immediateReasons }) => immediateReasons.length === 0,
  "nothing-missing": ({ missingPapers, outcome }) => missingPapers.length === 0 && outcome !== "undetermined",
  "no-refusal-ground": ({ refusalGround }) => refusalGround === null,
};

function checkCodes(state: RequestState): void {
  getTerm(requestStatuses, state.status, "status");
  if (state.refusalGround !== null) getTerm(refusalGrounds, state.refusalGround, "refusalGround");
  for (const reason of state.immediateReasons) {
    getTerm(immediateAcceptanceReasons, reason, "immediateReasons");
  }
}
