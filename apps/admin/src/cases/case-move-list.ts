import type { CaseMove, CaseMoveName, CaseObstacle } from "@tgpl/domain";
import type { Right } from "../session/me.ts";

/** The moves that have a dialog here; a step is struck where it stands. */
export type MoveName = Exclude<CaseMoveName, "strike-step">;
export type Move = CaseMove & { readonly move: MoveName };

/** The right that the server asks for each move. */
export const rightOfMove: Record<MoveName, Right> = {
  "appoint-provider": "case.assign",
  "replace-provider": "case.assign",
  "record-step": "case.work",
  close: "case.close",
  "hand-over": "case.work",
  discontinue: "case.close",
  petition: "case.work",
  transfer: "case.close",
  archive: "case.close",
};

/** The usual next thing first: work on a case is recorded many times, its provider is replaced hardly ever. */
export const usualOrder: readonly MoveName[] = [
  "appoint-provider",
  "record-step",
  "close",
  "hand-over",
  "archive",
  "replace-provider",
  "petition",
  "discontinue",
  "transfer",
];

export function movesInOrder(moves: readonly CaseMove[]): Move[] {
  return usualOrder.flatMap((name) => moves.filter((one): one is Move => one.move === name));
}

export interface BlockedMoves {
  moves: readonly MoveName[];
  because: readonly CaseObstacle[] | "no-right";
}

/** Done already is not "not yet": these are left out. */
const doneAlready: readonly CaseObstacle[] = [
  "provider-already-appointed",
  "file-already-handed-over",
  "file-already-archived",
];

/** Moves that cannot be made, those with the same reason together. */
export function blockedMoves(moves: readonly CaseMove[], rights: readonly Right[]): BlockedMoves[] {
  const groups = new Map<string, { moves: MoveName[]; because: BlockedMoves["because"] }>();
  for (const answer of movesInOrder(moves)) {
    const because = obstaclesOf(answer, rights);
    if (because === null) continue;
    const group = groups.get(String(because)) ?? { moves: [], because };
    group.moves.push(answer.move);
    groups.set(String(because), group);
  }
  return [...groups.values()];
}

function obstaclesOf(answer: Move, rights: readonly Right[]): BlockedMoves["because"] | null {
  if (answer.allowed) return rights.includes(rightOfMove[answer.move]) ? null : "no-right";
  // What comes two steps later is told when the step before it is near.
  if (answer.move === "archive" && answer.because.includes("case-not-ended")) return null;
  return answer.because.every((obstacle) => doneAlready.includes(obstacle)) ? null : answer.because;
}

const mends: Partial<Record<CaseObstacle, MoveName>> = {
  "no-provider": "appoint-provider",
  "no-step-recorded": "record-step",
  "case-not-ended": "close",
  "file-not-handed-over": "hand-over",
};

/** A possible move that takes the first obstacle away. */
export function remedyFor(because: BlockedMoves["because"], possible: readonly Move[]): MoveName | undefined {
  if (because === "no-right") return undefined;
  const cures = because.map((obstacle) => mends[obstacle]);
  return possible.find(({ move }) => cures.includes(move))?.move;
}
