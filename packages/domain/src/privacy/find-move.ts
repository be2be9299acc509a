import { type FigureSystem, isTie } from "./figure-system.ts";
import { getAt } from "./get-at.ts";
import { createPriorityQueue } from "./priority-queue.ts";

export type MoveQuestion = {
  /** Position of the figure that is to change. */
  readonly target: number;
  readonly direction: 1 | -1;
  /** By how much every cell of the move must be able to change. */
  readonly step: number;
  /** Whether figures that are shown may be hidden on the way, at their cost. */
  readonly mayHide: boolean;
  /** Only what costs less is looked for. */
  readonly budget: number;
  /**
   * 0 finds the cheapest move. More goes first where fewer figures are off balance: quicker where the cheapest
   * is out of reach, a little dearer.
   */
  readonly haste: number;
  /** How many half-done moves may be looked at. */
  readonly patience: number;
};

/** Cells to raise and to lower by one each, and the figures that must be hidden so that nobody sees it. */
export type Move = {
  readonly changes: ReadonlyMap<number, number>;
  readonly hides: readonly number[];
  readonly cost: number;
};

/** A half-done move: shown figures that are off by some amount, as pairs of position and amount. */
type Attempt = {
  readonly rank: number;
  readonly cost: number;
  readonly off: readonly number[];
  readonly cell: number;
  readonly sign: number;
  readonly hides: readonly number[];
  readonly before: Attempt | undefined;
};

/**
 * The cheapest way to change the target by one while everything shown stays as it is (Dijkstra's algorithm over
 * half-done moves). A changed cell puts the shown figures that hold it off balance. The smallest of these is then
 * hidden, or another of its cells changes the other way. In a table of two ways this finds the same cycles as a
 * flow in a network; in linked tables, where a cell lies in many figures, a move can branch.
 *
 * `accepts` has the last word: whether the counts leave room for the whole move.
 */
export function findMove(
  system: FigureSystem,
  counts: ArrayLike<number>,
  question: MoveQuestion,
  accepts: (move: Move) => boolean,
): Move | undefined {
  const queue = createPriorityQueue<Attempt>();
  const best = new Map<number, number>();
  // A move that is off in more figures than one more cell would touch hardly ever comes to an end.
  const widest =
    1 +
    Math.max(
      0,
      ...system.sharedIn.map((held, cell) => held.length + getAt(system.subtractedIn, cell).length),
    );
  const offer = (attempt: Attempt | undefined) => {
    if (!attempt || attempt.cost >= question.budget || sizeOf(attempt.off) > widest) return;
    const name = nameOf(attempt.off);
    if (attempt.cost >= (best.get(name) ?? Number.POSITIVE_INFINITY)) return;
    // A finished move may still be refused, so it does not stand in the way of a dearer one.
    if (attempt.off.length > 0) best.set(name, attempt.cost);
    queue.push(attempt);
  };
  for (const cell of getAt(system.figures, question.target).cells) {
    offer(changeCell(system, counts, question, undefined, cell, question.direction));
  }
  for (let looked = 0; looked < question.patience; looked += 1) {
    const attempt = queue.pop();
    if (!attempt) return undefined;
    if (attempt.off.length > 0) {
      for (const next of continueMove(system, counts, question, attempt)) offer(next);
      continue;
    }
    const move = toMove(attempt);
    if (accepts(move)) return move;
  }
  return undefined;
}

function* continueMove(
  system: FigureSystem,
  counts: ArrayLike<number>,
  question: MoveQuestion,
  attempt: Attempt,
): Generator<Attempt | undefined> {
  const [position, amount] = smallestOff(system, attempt.off);
  const figure = getAt(system.figures, position);
  if (question.mayHide && position !== question.target && !isTie(figure)) {
    const off = withoutFigure(attempt.off, position);
    const cost = attempt.cost + figure.cost;
    yield {
      rank: cost + question.haste * off.length,
      cost,
      off,
      cell: -1,
      sign: 0,
      hides: [position],
      before: attempt,
    };
  }
  for (const cell of figure.cells) {
    yield changeCell(system, counts, question, attempt, cell, amount > 0 ? -1 : 1);
  }
  for (const cell of figure.less) {
    yield changeCell(system, counts, question, attempt, cell, amount > 0 ? 1 : -1);
  }
}

/** Steps cost a little, so that among equally dear moves the shorter is found. */
const STEP_COST = 0.01;

function changeCell(
  system: FigureSystem,
  counts: ArrayLike<number>,
  question: MoveQuestion,
  before: Attempt | undefined,
  cell: number,
  sign: 1 | -1,
): Attempt | undefined {
  const { target, direction, step } = question;
  const alone = getAt(system.aloneIn, cell);
  if (alone === target && before) return;
  // Zeros are shown, so a cell that is a published figure stays at 1 or more.
  const least = alone >= 0 ? 1 : 0;
  if (sign < 0 && (counts[cell] ?? 0) - step * (1 + loweredBy(before, cell)) < least) return;
  const figure = alone === target ? undefined : system.figures[alone];
  const hides = figure && !figure.hidden && !isHiddenBy(before, alone) ? [alone] : NONE;
  if (hides.length > 0 && !question.mayHide) return;
  const cost = (before?.cost ?? 0) + STEP_COST + (hides.length > 0 ? (figure?.cost ?? 0) : 0);
  if (cost >= question.budget) return;
  const off = [...(before?.off ?? [])];
  for (const position of getAt(system.sharedIn, cell)) {
    // The target has its change from the first cell; from then on it is held like a shown figure.
    if (position === target) addOff(off, position, before ? sign : sign - direction);
    else if (isHeld(system, before, position)) addOff(off, position, sign);
  }
  for (const tie of getAt(system.subtractedIn, cell)) addOff(off, tie, -sign);
  return { rank: cost + question.haste * off.length, cost, off, cell, sign, hides, before };
}

const NONE: readonly number[] = [];

function isHeld({ figures }: FigureSystem, before: Attempt | undefined, position: number): boolean {
  const figure = getAt(figures, position);
  if (figure.hidden || isHiddenBy(before, position)) return false;
  return figure.published || isTie(figure);
}

function addOff(off: number[], position: number, amount: number): void {
  if (amount === 0) return;
  for (let i = 0; i < off.length; i += 2) {
    if (off[i] !== position) continue;
    const sum = (off[i + 1] ?? 0) + amount;
    if (sum === 0) off.splice(i, 2);
    else off[i + 1] = sum;
    return;
  }
  off.push(position, amount);
}

function sizeOf(off: readonly number[]): number {
  let size = 0;
  for (let i = 1; i < off.length; i += 2) size += Math.abs(off[i] ?? 0);
  return size;
}

function withoutFigure(off: readonly number[], position: number): number[] {
  const index = off.findIndex((value, i) => i % 2 === 0 && value === position);
  return [...off.slice(0, index), ...off.slice(index + 2)];
}

function smallestOff({ figures }: FigureSystem, off: readonly number[]): readonly [number, number] {
  let best = 0;
  const sizeAt = (i: number) => {
    const { cells, less } = getAt(figures, getAt(off, i));
    return cells.length + less.length;
  };
  for (let i = 2; i < off.length; i += 2) if (sizeAt(i) < sizeAt(best)) best = i;
  return [getAt(off, best), getAt(off, best + 1)];
}

function isHiddenBy(attempt: Attempt | undefined, position: number): boolean {
  for (let one = attempt; one; one = one.before) if (one.hides.includes(position)) return true;
  return false;
}

function loweredBy(attempt: Attempt | undefined, cell: number): number {
  let lowered = 0;
  for (let one = attempt; one; one = one.before) if (one.cell === cell) lowered -= one.sign;
  return lowered;
}

/** One number for a state, the same in whatever order the figures came off balance. */
function nameOf(off: readonly number[]): number {
  let name = 0;
  for (let i = 0; i < off.length; i += 2) name += scatter(off[i] ?? 0) * (off[i + 1] ?? 0);
  return name;
}

/** Spreads positions over 40 bits, so that the sums of two states are hardly ever equal. */
function scatter(position: number): number {
  const low = Math.imul(position + 1, 0x9e3779b1) >>> 0;
  const high = Math.imul(low ^ (low >>> 15), 0x85ebca6b) >>> 24;
  return high * 2 ** 32 + low;
}

function toMove(last: Attempt): Move {
  const changes = new Map<number, number>();
  const hides: number[] = [];
  for (let one: Attempt | undefined = last; one; one = one.before) {
    hides.push(...one.hides);
    if (one.cell >= 0) changes.set(one.cell, (changes.get(one.cell) ?? 0) + one.sign);
  }
  return { changes, hides, cost: last.cost };
}
