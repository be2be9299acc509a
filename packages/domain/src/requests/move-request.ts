import { InvalidInput } from "../input/invalid-input.ts";
import { type RequestMoveName, requestMachine, requestMoveNames } from "./request-machine.ts";
import { type RequestState, requestMoves } from "./request-moves.ts";
import type { RequestObstacle } from "./request-obstacles.ts";
import type { RequestStatus } from "./request-status.ts";
import { transitionFrom } from "./state-machine.ts";

/** The status after a move of a request, or what stood against it. */
export type MovedRequest =
  | {
      readonly ok: true;
      readonly status: RequestStatus;
      readonly needsConfirmation: boolean;
      readonly unconfirmed: readonly string[];
    }
  | { readonly ok: false; readonly because: readonly RequestObstacle[] };

/**
 * The status of a request after a move, or why the move is refused. `update` and `withdraw` are moves like the
 * others: both are possible until the request is answered.
 *
 * @example
 * const received: RequestState = {
 *   status: "received",
 *   outcome: null,
 *   coverage: null,
 *   missingPapers: [],
 *   immediateReasons: [],
 *   refusalGround: null,
 *   refusalConfirmed: false,
 *   hasDisability: "unknown",
 *   isElderly: "unknown",
 *   isViolenceVictim: "unknown",
 * };
 * moveRequest(received, "withdraw")
 * // { ok: true, status: "withdrawn", needsConfirmation: false, unconfirmed: ["11/2017/QH14#8"] }
 */
export function moveRequest(state: RequestState, move: RequestMoveName): MovedRequest {
  const answer = requestMoves(state).find((one) => one.move === move);
  if (!answer) throw new InvalidInput("move", move, requestMoveNames.join(", "));
  if (!answer.allowed) return { ok: false, because: answer.because };
  const status = transitionFrom(requestMachine, move, state.status)?.to ?? state.status;
  const { needsConfirmation, unconfirmed } = answer;
  return { ok: true, status, needsConfirmation, unconfirmed };
}

/**
 * The same for the two moves that depend on nothing but the status, for callers that hold nothing else.
 *
 * @example moveByStatus("refused", "update") // { ok: false, because: ["already-refused"] }
 */
export function moveByStatus(status: RequestStatus, move: "update" | "withdraw"): MovedRequest {
  return moveRequest({ ...blank, status }, move);
}

const blank: Omit<RequestState, "status"> = {
  outcome: null,
  coverage: null,
  missingPapers: [],
  immediateReasons: [],
  refusalGround: null,
  refusalConfirmed: false,
  hasDisability: "unknown",
  isElderly: "unknown",
  isViolenceVictim: "unknown",
};
