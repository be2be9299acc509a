import { getAt } from "./get-at.ts";
/** A sum of cells that is published, or that must at least not be told by what is. */
export type Figure = {
  /** Positions of its cells, rising. */
  readonly cells: readonly number[];
  /** Cells whose sum is taken off. Only a tie has some: two sums of the same, so that its value is always 0. */
  readonly less: readonly number[];
  readonly value: number;
  readonly published: boolean;
  /** What hiding it costs the reader. */
  readonly cost: number;
  hidden: boolean;
};

/** All figures of one publication over their common cells. */
export type FigureSystem = {
  readonly counts: readonly number[];
  readonly figures: readonly Figure[];
  /** For each cell the positions of the figures that hold it. */
  readonly figuresOf: readonly (readonly number[])[];
  /** For each cell the published figure that is this cell alone, or −1. */
  readonly aloneIn: readonly number[];
  /** For each cell the other figures that hold it. */
  readonly sharedIn: readonly (readonly number[])[];
  /** For each cell the ties that take it off. */
  readonly subtractedIn: readonly (readonly number[])[];
};

export type Sum = {
  readonly cells: readonly number[];
  readonly published: boolean;
  /** The key of the sum; that of the whole is empty. */
  readonly key: Readonly<Record<string, string>>;
};

/**
 * Builds the system of some sums, and tells for each sum which figure it became (−1 = it is zero). Sums of the
 * same cells are one figure: to show one is to show the other. A published zero tells that each of its cells is
 * zero, so these cells are left out everywhere.
 */
export function createFigureSystem(
  counts: readonly number[],
  sums: readonly Sum[],
  ties: readonly { readonly cells: readonly number[]; readonly equals: readonly number[] }[] = [],
): { readonly system: FigureSystem; readonly figureOf: readonly number[] } {
  const known = findKnownZeros(counts, sums);
  const figures: Figure[] = [];
  const found = new Map<string, number>();
  // Published sums first, so that a figure is published if one of its sums is.
  const order = [...sums.keys()].sort(
    (a, b) => Number(getAt(sums, b).published) - Number(getAt(sums, a).published),
  );
  const figureOf: number[] = new Array(sums.length).fill(-1);
  for (const index of order) {
    const sum = getAt(sums, index);
    const cells = sum.cells.filter((cell) => !known.has(cell));
    if (cells.length === 0) continue;
    const name = cells.join(",");
    const position = found.get(name) ?? figures.push(toFigure(cells, counts, sum)) - 1;
    found.set(name, position);
    figureOf[index] = position;
  }
  for (const { cells, equals } of ties) figures.push(toTie(cells, equals, known));
  return { system: link(counts, figures), figureOf };
}

function findKnownZeros(counts: readonly number[], sums: readonly Sum[]): ReadonlySet<number> {
  const zeros = sums.filter(({ cells, published }) => published && sumOf(cells, counts) === 0);
  return new Set(zeros.flatMap(({ cells }) => cells));
}

/** Totals are what people read first, so they are hidden last; among equals the smaller figure goes. */
function toFigure(cells: readonly number[], counts: readonly number[], { published, key }: Sum): Figure {
  const value = sumOf(cells, counts);
  const isWhole = Object.keys(key).length === 0;
  const cost = 10 * cells.length ** 0.6 + Math.log2(value + 1) + (isWhole ? 100 : 0);
  return { cells, less: [], value, published, cost, hidden: false };
}

/** A tie cannot be hidden: everybody knows that both sums count the same. */
function toTie(cells: readonly number[], equals: readonly number[], zeros: ReadonlySet<number>): Figure {
  const open = (side: readonly number[]) => side.filter((cell) => !zeros.has(cell));
  const never = { value: 0, published: false, hidden: false, cost: Number.POSITIVE_INFINITY };
  return { ...never, cells: open(cells), less: open(equals) };
}

export function isTie({ cost }: Figure): boolean {
  return cost === Number.POSITIVE_INFINITY;
}

/** By how much a figure changes with its cells. */
export function changeOf({ cells, less }: Figure, changes: ReadonlyMap<number, number>): number {
  const sum = (side: readonly number[]) => side.reduce((all, cell) => all + (changes.get(cell) ?? 0), 0);
  return sum(cells) - sum(less);
}

function link(counts: readonly number[], figures: readonly Figure[]): FigureSystem {
  const figuresOf: number[][] = counts.map(() => []);
  const subtractedIn: number[][] = counts.map(() => []);
  for (const [position, { cells, less }] of figures.entries()) {
    for (const cell of cells) getAt(figuresOf, cell).push(position);
    for (const cell of less) getAt(subtractedIn, cell).push(position);
  }
  const isAlone = (position: number) => {
    const { published, cells } = getAt(figures, position);
    return published && cells.length === 1;
  };
  const aloneIn = figuresOf.map((positions) => positions.find(isAlone) ?? -1);
  const sharedIn = figuresOf.map((positions) => positions.filter((position) => !isAlone(position)));
  return { counts, figures, figuresOf, aloneIn, sharedIn, subtractedIn };
}

function sumOf(cells: readonly number[], counts: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
}
