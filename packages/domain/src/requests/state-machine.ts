import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { LegalTerm } from "../law/legal-term.ts";

/** One way on from some statuses, as data: for a diagram, for another language, and for the functions here. */
export type StateTransition<Status extends string, Move extends string, Obstacle extends string> = {
  readonly move: Move;
  readonly from: readonly Status[];
  /** `null` = the status stays as it is. */
  readonly to: Status | null;
  /** What would keep the move from being made, in the order in which it is told. */
  readonly unless: readonly Obstacle[];
  /** `null` where the work asks for the move and no law names it. */
  readonly provision: string | null;
  readonly evidence: Evidence;
};

/** The life of a thing as data: its statuses, its moves and what each requires. */
export type StateMachine<Status extends string, Move extends string, Obstacle extends string> = {
  readonly initial: Status;
  /** Statuses that nothing leaves any more. */
  readonly final: readonly Status[];
  readonly transitions: readonly StateTransition<Status, Move, Obstacle>[];
};

/**
 * Why a move cannot be made: the sentence (`label`), the provision behind it, and what would lift it. Where no
 * provision names it, `workingRule` says which rule of the work it is.
 */
export type ObstacleTerm<Code extends string = string, Move extends string = string> = LegalTerm<Code> & {
  readonly workingRule: Bilingual | null;
  readonly lift: Bilingual;
  /** Moves that take it away; none where only the world can. */
  readonly liftedBy: readonly Move[];
};

/** The transitions of a move from a status; none where the status itself stands in the way. */
export function transitionFrom<Status extends string, Move extends string, Obstacle extends string>(
  machine: StateMachine<Status, Move, Obstacle>,
  move: Move,
  status: Status,
): StateTransition<Status, Move, Obstacle> | undefined {
  return machine.transitions.find((one) => one.move === move && one.from.includes(status));
}
