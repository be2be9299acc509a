import { getTerm } from "../law/legal-term.ts";
import type { RequestMoveName } from "./request-machine.ts";
import { type RequestMove, type RequestState, requestMoves } from "./request-moves.ts";
import { type RequestObstacle, requestObstacles } from "./request-obstacles.ts";
import type { ObstacleTerm } from "./state-machine.ts";

/** A move of a request: allowed, or each obstacle with its sentence, its provision and what would lift it. */
export type RequestOption =
  | Extract<RequestMove, { allowed: true }>
  | {
      readonly move: RequestMoveName;
      readonly allowed: false;
      readonly obstacles: readonly ObstacleTerm<RequestObstacle, RequestMoveName>[];
    };

/**
 * "What can I do now, and if not, what is missing?" for a request.
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
 * const [accept] = requestOptions(received);
 * accept?.allowed === false && accept.obstacles.map(({ label }) => label.en) // ["Proof papers are missing."]
 */
export function requestOptions(state: RequestState): readonly RequestOption[] {
  return requestMoves(state).map((answer) =>
    answer.allowed
      ? answer
      : {
          move: answer.move,
          allowed: false,
          obstacles: answer.because.map((code) => getTerm(requestObstacles, code, "obstacle")),
        },
  );
}
