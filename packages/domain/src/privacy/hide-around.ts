import { type Figure, type FigureSystem, isTie } from "./figure-system.ts";
import { getAt } from "./get-at.ts";
import type { Protection } from "./protect-figure.ts";

/**
 * The way that is always open: raise one cell of the figure, and with it one cell of every table that is tied to
 * it, and hide all that holds one of these. It hides much, so it is taken where nothing better was found.
 */
export function hideAround(system: FigureSystem, target: number, threshold: number): Protection {
  const raised: number[] = [];
  const hides = new Set<number>();
  const raise = (cell: number, from: Figure | undefined) => {
    raised.push(cell);
    for (const position of shownAround(system, cell)) hides.add(position);
    for (const [tie, otherSide] of tiesOf(system, cell)) {
      // The tables hang together as a tree, so going on from each tie but the last reaches each table once.
      if (tie !== from) raise(cheapestOf(system, otherSide), tie);
    }
  };
  raise(cheapestOf(system, getAt(system.figures, target).cells), undefined);
  const high = new Map(raised.map((cell) => [cell, threshold]));
  return { witnesses: { figure: target, low: new Map(), high }, hides: [...hides] };
}

function shownAround({ figures, figuresOf }: FigureSystem, cell: number): readonly number[] {
  return getAt(figuresOf, cell).filter((position) => {
    const { published, hidden } = getAt(figures, position);
    return published && !hidden;
  });
}

function tiesOf({ figures, figuresOf, subtractedIn }: FigureSystem, cell: number) {
  const tiesAmong = (positions: readonly number[]) =>
    positions.map((position) => getAt(figures, position)).filter(isTie);
  return [
    ...tiesAmong(getAt(figuresOf, cell)).map((tie) => [tie, tie.less] as const),
    ...tiesAmong(getAt(subtractedIn, cell)).map((tie) => [tie, tie.cells] as const),
  ];
}

/** A cell that counts somebody: then the tables tied to it have such a cell too. */
function cheapestOf(system: FigureSystem, cells: readonly number[]): number {
  const costOf = (cell: number) =>
    shownAround(system, cell).reduce((sum, position) => sum + getAt(system.figures, position).cost, 0);
  const counted = cells.filter((cell) => (system.counts[cell] ?? 0) > 0);
  const [first = -1, ...others] = counted;
  return others.reduce((best, cell) => (costOf(cell) < costOf(best) ? cell : best), first);
}
