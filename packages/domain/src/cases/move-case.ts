import { InvalidInput } from "../input/invalid-input.ts";
import { transitionFrom } from "../requests/state-machine.ts";
import { type CaseMoveName, caseMachine, caseMoveNames } from "./case-machine.ts";
import { type CaseState, caseMoves } from "./case-moves.ts";
import type { CaseObstacle } from "./case-obstacles.ts";
import type { CaseStatus } from "./case-status.ts";

/** The status after a move of a case, or what stood against it. */
export type MovedCase =
  | { readonly ok: true; readonly status: CaseStatus; readonly unconfirmed: readonly string[] }
  | { readonly ok: false; readonly because: readonly CaseObstacle[] };

/**
 * The status after a move, or why the move is refused. Handing over the file of a discontinued case leaves it
 * discontinued: how a case ended is never overwritten.
 *
 * @example
 * const done: CaseState = {
 *   status: "in-progress",
 *   formOfAid: "legal-advice",
 *   hasProvider: true,
 *   stepCount: 2,
 *   outcomeDocument: "written-answer",
 *   discontinuationGround: null,
 *   fileHandedOver: false,
 * };
 * moveCase(done, "close") // { ok: true, status: "closed", unconfirmed: ["12/2018/TT-BTP#10"] }
 */
export function moveCase(state: CaseState, move: CaseMoveName): MovedCase {
  const answer = caseMoves(state).find((one) => one.move === move);
  if (!answer) throw new InvalidInput("move", move, caseMoveNames.join(", "));
  if (!answer.allowed) return { ok: false, because: answer.because };
  const status = transitionFrom(caseMachine, move, state.status)?.to ?? state.status;
  return { ok: true, status, unconfirmed: answer.unconfirmed };
}
