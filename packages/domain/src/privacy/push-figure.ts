import type { FigureSystem } from "./figure-system.ts";
import { findMove, type Move } from "./find-move.ts";
import { getAt } from "./get-at.ts";

export type Push = {
  readonly target: number;
  readonly direction: 1 | -1;
  /** How far to push; more is not looked for. */
  readonly amount: number;
  /** How much each move must carry: the whole amount, or 1 for as many moves as it takes. */
  readonly step: number;
  readonly mayHide: boolean;
  readonly budget: number;
  readonly haste: number;
  readonly patience: number;
};

export type Pushed = {
  /** How far it went. */
  readonly reached: number;
  /** What each cell is changed by. */
  readonly changes: ReadonlyMap<number, number>;
  readonly hides: readonly number[];
  readonly cost: number;
};

/**
 * Pushes a figure up or down, move after move, while all that is shown stays as it is. The changed cells are a
 * table that an outsider cannot tell from the true one. Hidden figures stay at 1 or more: zeros are shown, so
 * nobody would believe a hidden zero.
 */
export function pushFigure(system: FigureSystem, push: Push): Pushed {
  const counts = [...system.counts];
  const changes = new Map<number, number>();
  const hides = new Set<number>();
  let [reached, cost] = [0, 0];
  while (reached < push.amount) {
    const wanted = push.amount - reached;
    const step = Math.min(push.step, wanted);
    const question = { ...push, step, budget: push.budget - cost };
    const move = findMove(system, counts, question, (one) => roomFor(system, counts, one) >= step);
    if (!move) break;
    const amount = Math.min(wanted, roomFor(system, counts, move));
    for (const [cell, sign] of move.changes) {
      counts[cell] = (counts[cell] ?? 0) + sign * amount;
      changes.set(cell, (changes.get(cell) ?? 0) + sign * amount);
    }
    for (const position of move.hides) hides.add(position);
    reached += amount;
    cost += move.cost;
  }
  return { reached, changes, hides: [...hides], cost };
}

/** How often a move can be made before a cell, or a figure that is not shown, becomes too small. */
function roomFor({ figures, figuresOf }: FigureSystem, counts: readonly number[], { changes }: Move): number {
  let room = Number.POSITIVE_INFINITY;
  const held = new Set<number>();
  for (const [cell, sign] of changes) {
    if (sign < 0) room = Math.min(room, Math.floor((counts[cell] ?? 0) / -sign));
    for (const position of getAt(figuresOf, cell)) held.add(position);
  }
  for (const position of held) {
    const figure = getAt(figures, position);
    if (!figure.published) continue;
    const fall = -figure.cells.reduce((sum, cell) => sum + (changes.get(cell) ?? 0), 0);
    if (fall <= 0) continue;
    const value = figure.cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
    room = Math.min(room, Math.floor((value - 1) / fall));
  }
  return room;
}
