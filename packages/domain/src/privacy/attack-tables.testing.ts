import { solve } from "yalps";
import type { LinkedTables, ShownCount } from "./linked-tables.ts";

/** What an attacker can say of a figure that was to stay unknown. */
export type Bounds = {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

type Known = { readonly name: string; readonly cells: readonly number[]; readonly value: number };
type Line = Known & { readonly shown: number | null; readonly published: boolean };

/**
 * An attacker with integer programming: for every figure that is hidden, and every small one that is published
 * nowhere, the least and the most that it can be. Knows which cells there are, what every figure is the sum of, all
 * that is shown, that counts are whole and not negative, and that a hidden figure is not zero.
 *
 * With `threshold` also knows the rule: what is hidden is hidden for the sake of a count below the threshold, so in
 * each group of figures that hang together one at least must be that small. Which one, nothing tells.
 */
export function attackTables(
  tables: LinkedTables,
  shown: readonly (readonly ShownCount[])[],
  { threshold, knowsRule }: { threshold: number; knowsRule: boolean },
): readonly Bounds[] {
  const lines = linesOf(tables, shown);
  const unknown = lines.filter(({ shown: count, published, value }) =>
    published ? count === null : value > 0 && value < threshold,
  );
  const groups = knowsRule ? groupLines(tables.cells.length, lines, unknown) : [];
  return unknown.map((line) => {
    const group = groups.find((one) => one.includes(line));
    const guesses = group
      ? group.map((small) => boundsOf(lines, line, { small, threshold }))
      : [boundsOf(lines, line)];
    return {
      name: line.name,
      value: line.value,
      low: Math.min(...guesses.map(([low]) => low)),
      high: Math.max(...guesses.map(([, high]) => high)),
    };
  });
}

function linesOf({ cells, views }: LinkedTables, shown: readonly (readonly ShownCount[])[]): Line[] {
  const lines: Line[] = [];
  for (const [index, { by, where = {}, published = true }] of views.entries()) {
    const within = [...cells.entries()].filter(([, { key }]) =>
      Object.entries(where).every(([dimension, keys]) => keys.includes(key[dimension] ?? "")),
    );
    const groups = groupBy(within, ([, { key }]) => JSON.stringify(by.map((dimension) => key[dimension])));
    for (const [name, group] of groups) {
      const row = shown[index]?.find(
        ({ key }) => JSON.stringify(by.map((dimension) => key[dimension])) === name,
      );
      lines.push({
        name: `${index} ${name}`,
        cells: group.map(([position]) => position),
        value: group.reduce((sum, [, { count }]) => sum + count, 0),
        shown: row ? row.count : null,
        published,
      });
    }
  }
  return lines;
}

type Guess = { readonly small: Line; readonly threshold: number };

function boundsOf(lines: readonly Line[], asked: Line, guess?: Guess): readonly [number, number] {
  const names = new Map<number, [string, number][]>();
  const constraints: [string, { equal?: number; min?: number; max?: number }][] = [];
  const add = (name: string, cells: readonly number[]) => {
    for (const cell of cells) names.set(cell, [...(names.get(cell) ?? []), [name, 1]]);
  };
  for (const line of lines) {
    if (!line.published) continue;
    add(line.name, line.cells);
    constraints.push([line.name, line.shown === null ? { min: 1 } : { equal: line.shown }]);
  }
  add("asked", asked.cells);
  if (guess) {
    add("small", guess.small.cells);
    constraints.push(["small", { min: 1, max: guess.threshold - 1 }]);
  }
  const model = { objective: "asked", constraints, variables: names, integers: [...names.keys()] };
  const low = solve({ ...model, direction: "minimize" });
  const high = solve({ ...model, direction: "maximize" });
  // A guess that contradicts what is shown is dropped.
  if (low.status === "infeasible" && guess) return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (low.status !== "optimal") throw new Error(`The attack ended as ${low.status}`);
  return [
    Math.round(low.result),
    high.status === "unbounded" ? Number.POSITIVE_INFINITY : Math.round(high.result),
  ];
}

/**
 * Figures that hang together: they can only change with one another. Worked out from the shown sums alone, by
 * elimination: free cells that meet in one of its rows move together.
 */
function groupLines(cellCount: number, lines: readonly Line[], unknown: readonly Line[]): Line[][] {
  const shown = lines.filter((line) => line.published && line.shown !== null);
  const zeros = new Set(shown.flatMap((line) => (line.shown === 0 ? line.cells : [])));
  const free = Array.from({ length: cellCount }, (_, cell) => cell).filter((cell) => !zeros.has(cell));
  const { rows, pivots } = eliminate(
    shown.map((line) => free.map((cell) => (line.cells.includes(cell) ? 1 : 0))),
  );
  const group = free.map((_, index) => index);
  const find = (index: number): number => (group[index] === index ? index : find(group[index] ?? index));
  const join = (indexes: readonly number[]) => {
    for (const index of indexes) group[find(index)] = find(indexes[0] ?? index);
  };
  const moving = free.map((_, index) => !pivots.includes(index));
  for (const [i, row] of rows.entries()) {
    const met = [...row.keys()].filter((index) => Math.abs(row[index] ?? 0) > 1e-9);
    if (met.length < 2) continue;
    join(met);
    moving[pivots[i] ?? -1] = true;
  }
  for (const line of unknown) {
    join(line.cells.map((cell) => free.indexOf(cell)).filter((index) => index >= 0 && moving[index]));
  }
  const groupOf = (line: Line) =>
    find(free.indexOf(line.cells.find((cell) => moving[free.indexOf(cell)]) ?? -1));
  return [...groupBy(unknown, groupOf).values()];
}

/** Reduced rows by Gauss and Jordan, with the column of the leading 1 of each. */
function eliminate(matrix: readonly number[][]): { rows: number[][]; pivots: number[] } {
  let rows = matrix.map((row) => [...row]);
  const pivots: number[] = [];
  const width = matrix[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const index = rows.findIndex((row, i) => i >= pivots.length && Math.abs(row[column] ?? 0) > 1e-9);
    const found = rows[index];
    if (!found) continue;
    const pivot = found.map((value) => value / (found[column] ?? 1));
    rows = rows.filter((_, i) => i !== index);
    rows.splice(pivots.length, 0, found);
    rows = rows.map((row, i) =>
      i === pivots.length ? pivot : row.map((value, j) => value - (row[column] ?? 0) * (pivot[j] ?? 0)),
    );
    pivots.push(column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
}

function groupBy<Item, Name>(items: readonly Item[], nameOf: (item: Item) => Name): Map<Name, Item[]> {
  const groups = new Map<Name, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}
