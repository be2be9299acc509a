import type { CaseMove, CaseMoveName, CaseObstacle } from "@tgpl/domain";
import type { Right } from "../session/me.ts";

/** The right that the server asks for each move. */
export const rightOfMove: Record<CaseMoveName, Right> = {
  "appoint-provider": "case.assign",
  "replace-provider": "case.assign",
  "record-step": "case.work",
  close: "case.close",
  "hand-over": "case.work",
  discontinue: "case.close",
};

/** The usual next thing first: work on a case is recorded many times, its provider is replaced hardly ever. */
const usualOrder: readonly CaseMoveName[] = [
  "appoint-provider",
  "record-step",
  "close",
  "hand-over",
  "replace-provider",
  "discontinue",
];

export function movesInOrder(moves: readonly CaseMove[]): CaseMove[] {
  return usualOrder.flatMap((name) => moves.filter(({ move }) => move === name));
}

export interface BlockedMoves {
  moves: readonly CaseMoveName[];
  because: readonly CaseObstacle[] | "no-right";
}

/** Done already is not "not yet": these are left out. */
const doneAlready: readonly CaseObstacle[] = ["provider-already-appointed", "file-already-handed-over"];

/** Moves that cannot be made, those with the same reason together. */
export function blockedMoves(moves: readonly CaseMove[], rights: readonly Right[]): BlockedMoves[] {
  const groups = new Map<string, { moves: CaseMoveName[]; because: BlockedMoves["because"] }>();
  for (const answer of movesInOrder(moves)) {
    const because = obstaclesOf(answer, rights);
    if (because === null) continue;
    const group = groups.get(String(because)) ?? { moves: [], because };
    group.moves.push(answer.move);
    groups.set(String(because), group);
  }
  return [...groups.values()];
}

function obstaclesOf(answer: CaseMove, rights: readonly Right[]): BlockedMoves["because"] | null {
  if (answer.allowed) return rights.includes(rightOfMove[answer.move]) ? null : "no-right";
  return answer.because.every((obstacle) => doneAlready.includes(obstacle)) ? null : answer.because;
}

const mends: Partial<Record<CaseObstacle, CaseMoveName>> = {
  "no-provider": "appoint-provider",
  "no-step-recorded": "record-step",
  "case-not-ended": "close",
};

/** A possible move that takes the first obstacle away. */
export function remedyFor(
  because: BlockedMoves["because"],
  possible: readonly CaseMove[],
): CaseMoveName | undefined {
  if (because === "no-right") return undefined;
  const cures = because.map((obstacle) => mends[obstacle]);
  return possible.find(({ move }) => cures.includes(move))?.move;
}
