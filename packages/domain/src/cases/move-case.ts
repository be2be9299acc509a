import { InvalidInput } from "../input/invalid-input.ts";
import {
  type CaseMoveName,
  type CaseObstacle,
  type CaseState,
  caseMoveNames,
  caseMoves,
} from "./case-moves.ts";
import type { CaseStatus } from "./case-status.ts";

export type MovedCase =
  | { readonly ok: true; readonly status: CaseStatus; readonly unconfirmed: readonly string[] }
  | { readonly ok: false; readonly because: readonly CaseObstacle[] };

/**
 * The status after a move, or why the move is refused. Handing over the file of a discontinued case leaves it
 * discontinued: how a case ended is never overwritten.
 *
 * @example moveCase(state, "close") // { ok: true, status: "closed", unconfirmed: ["12/2018/TT-BTP#10"] }
 */
export function moveCase(state: CaseState, move: CaseMoveName): MovedCase {
  const answer = caseMoves(state).find((one) => one.move === move);
  if (!answer) throw new InvalidInput("move", move, caseMoveNames.join(", "));
  if (!answer.allowed) return { ok: false, because: answer.because };
  return { ok: true, status: statusAfter[move](state), unconfirmed: answer.unconfirmed };
}

const statusAfter: Record<CaseMoveName, (state: CaseState) => CaseStatus> = {
  "appoint-provider": () => "provider-appointed",
  "replace-provider": ({ status }) => status,
  "record-step": () => "in-progress",
  close: () => "closed",
  "hand-over": ({ status }) => (status === "discontinued" ? "discontinued" : "handed-over"),
  discontinue: () => "discontinued",
};
