import { getAt } from "./get-at.ts";
/** Sets of dimensions that are counted together, and how the tables by them hang together. */
export type JunctionTree = {
  readonly sets: readonly (readonly string[])[];
  /** Two of the sets, by position, and the dimensions that they share (none = only their total). */
  readonly links: readonly Link[];
};

export type Link = { readonly from: number; readonly to: number; readonly shared: readonly string[] };

/**
 * Orders sets of dimensions into a tree: whatever two of them share stands also in all between them. Then any
 * tables by these sets that agree in what neighbours share are margins of some table by all dimensions (Vorob'ev
 * 1962), so they can be changed one by one. Sets that run in a circle (by a and b, b and c, c and a) have no such
 * tree; of these two are joined until there is one.
 */
export function toJunctionTree(sets: readonly (readonly string[])[]): JunctionTree {
  const maximal = withoutSubsets(sets);
  const links: Link[] = [];
  const open = new Set(maximal.keys());
  while (open.size > 1) {
    const link = findEar(maximal, [...open]);
    if (!link) return toJunctionTree(joinTwo(maximal, [...open]));
    links.push(link);
    open.delete(link.from);
  }
  return { sets: maximal, links };
}

function withoutSubsets(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const different = [...new Map(sets.map((set) => [[...set].sort().join(" "), set])).values()];
  return different.filter((set) => !different.some((other) => other !== set && isWithin(set, other)));
}

/** A set that shares with all others nothing that it does not share with one of them. */
function findEar(sets: readonly (readonly string[])[], open: readonly number[]): Link | undefined {
  for (const from of open) {
    const others = open.filter((one) => one !== from);
    const common = getAt(sets, from).filter((dimension) =>
      others.some((one) => getAt(sets, one).includes(dimension)),
    );
    const to = others.find((one) => isWithin(common, getAt(sets, one)));
    if (to !== undefined) return { from, to, shared: common };
  }
  return undefined;
}

/** The two open sets whose union is the smallest, as one. */
function joinTwo(
  sets: readonly (readonly string[])[],
  open: readonly number[],
): readonly (readonly string[])[] {
  const pairs = open.flatMap((a, index) => open.slice(index + 1).map((b) => [a, b] as const));
  const union = ([a, b]: readonly [number, number]) => [...new Set([...getAt(sets, a), ...getAt(sets, b)])];
  const [smallest] = pairs.map(union).sort((a, b) => a.length - b.length);
  return smallest ? [...sets, smallest] : sets;
}

function isWithin(set: readonly string[], other: readonly string[]): boolean {
  return set.every((dimension) => other.includes(dimension));
}
