import { InvalidInput } from "../input/invalid-input.ts";
import { getAt } from "./get-at.ts";
import { toJunctionTree } from "./junction-tree.ts";
import type { LinkedCell, LinkedTables, LinkedView } from "./linked-tables.ts";

type Key = Readonly<Record<string, string>>;

/** A figure of a view: the base cells that it is the sum of. */
export type Group = {
  readonly view: number;
  readonly key: Key;
  readonly cells: readonly number[];
  readonly published: boolean;
};

/** Two sums of base cells that must stay equal, because they count the same. */
export type Tie = { readonly cells: readonly number[]; readonly equals: readonly number[] };

export type BaseTables = {
  readonly counts: readonly number[];
  readonly groups: readonly Group[];
  readonly ties: readonly Tie[];
};

/** The least tables that all views are sums of, and what holds these together. */
export function toBaseTables({ cells, views, dependent }: LinkedTables): BaseTables {
  checkCells(cells);
  const used = [...new Set(views.flatMap(dimensionsOf))];
  const together = (dependent ?? [used]).map((group) =>
    group.filter((dimension) => used.includes(dimension)),
  );
  const tree = toJunctionTree([...views.map(dimensionsOf), ...together]);
  const keys: Key[] = [];
  const counts: number[] = [];
  const members = tree.sets.map((set) => {
    const first = keys.length;
    for (const { key, count } of sumBy(cells, set)) {
      keys.push(key);
      counts.push(count);
    }
    return keys.slice(first).map((_, index) => first + index);
  });
  const groups = views.flatMap((view, index) => {
    const base = tree.sets.findIndex((set) =>
      dimensionsOf(view).every((dimension) => set.includes(dimension)),
    );
    return groupsOf(view, index, getAt(members, base), keys);
  });
  const ties = tree.links.flatMap(({ from, to, shared }) =>
    tiesOf(groupBy(getAt(members, from), shared, keys), groupBy(getAt(members, to), shared, keys)),
  );
  return { counts, groups, ties };
}

function dimensionsOf({ by, where = {} }: LinkedView): readonly string[] {
  return [...new Set([...by, ...Object.keys(where)])];
}

function checkCells(cells: readonly LinkedCell[]): void {
  for (const [index, { count }] of cells.entries()) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new InvalidInput(`cells.${index}.count`, count, "a whole number from 0");
    }
  }
}

function sumBy(cells: readonly LinkedCell[], set: readonly string[]): readonly LinkedCell[] {
  const sums = new Map<string, { key: Key; count: number }>();
  for (const [position, { key, count }] of cells.entries()) {
    const own = partsOf(key, set, position);
    const name = JSON.stringify(own);
    const sum = sums.get(name) ?? { key: own, count: 0 };
    sum.count += count;
    sums.set(name, sum);
  }
  return [...sums.values()];
}

function keyOf(key: Key, dimension: string, position: number): string {
  const found = key[dimension];
  if (found === undefined) {
    throw new InvalidInput(
      `cells.${position}.key`,
      JSON.stringify(key),
      `a key for the dimension ${dimension}`,
    );
  }
  return found;
}

function groupsOf(
  { by, where = {}, published = true }: LinkedView,
  view: number,
  members: readonly number[],
  keys: readonly Key[],
): readonly Group[] {
  const conditions = Object.entries(where);
  const within = members.filter((cell) =>
    conditions.every(([dimension, allowed]) => allowed.includes(keyOf(getAt(keys, cell), dimension, cell))),
  );
  return [...groupBy(within, by, keys).values()].map((cells) => {
    const first = getAt(cells, 0);
    return { view, key: partsOf(getAt(keys, first), by, first), cells, published };
  });
}

function partsOf(key: Key, dimensions: readonly string[], position: number): Key {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, keyOf(key, dimension, position)]));
}

function groupBy(
  cells: readonly number[],
  by: readonly string[],
  keys: readonly Key[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const cell of cells) {
    const name = JSON.stringify(partsOf(getAt(keys, cell), by, cell));
    const group = groups.get(name) ?? [];
    group.push(cell);
    groups.set(name, group);
  }
  return groups;
}

/** Every base table sums the same cells, so both sides have the same names. */
function tiesOf(left: Map<string, number[]>, right: Map<string, number[]>): readonly Tie[] {
  return [...left].map(([name, cells]) => ({ cells, equals: right.get(name) ?? [] }));
}
