import { getTerm } from "../law/legal-term.ts";
import type { ObstacleTerm } from "../requests/state-machine.ts";
import type { CaseMoveName } from "./case-machine.ts";
import { type CaseMove, type CaseState, caseMoves } from "./case-moves.ts";
import { type CaseObstacle, caseObstacles } from "./case-obstacles.ts";

/** A move of a case: allowed, or each obstacle with its sentence, its provision and what would lift it. */
export type CaseOption =
  | Extract<CaseMove, { allowed: true }>
  | {
      readonly move: CaseMoveName;
      readonly allowed: false;
      readonly obstacles: readonly ObstacleTerm<CaseObstacle, CaseMoveName>[];
    };

/**
 * "What can I do now, and if not, what is missing?" for a case.
 *
 * @example
 * const running: CaseState = {
 *   status: "in-progress",
 *   formOfAid: "proceedings",
 *   hasProvider: true,
 *   stepCount: 0,
 *   outcomeDocument: null,
 *   discontinuationGround: null,
 *   fileHandedOver: false,
 * };
 * const close = caseOptions(running).find(({ move }) => move === "close");
 * close?.allowed === false && close.obstacles.map(({ code, liftedBy }) => ({ code, liftedBy }))
 * // [{ code: "no-step-recorded", liftedBy: ["record-step"] }, { code: "no-outcome-document", liftedBy: [] }]
 */
export function caseOptions(state: CaseState): readonly CaseOption[] {
  return caseMoves(state).map((answer) =>
    answer.allowed
      ? answer
      : {
          move: answer.move,
          allowed: false,
          obstacles: answer.because.map((code) => getTerm(caseObstacles, code, "obstacle")),
        },
  );
}
