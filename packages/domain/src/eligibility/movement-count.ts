import type { Movement } from "./law-impact.ts";

/** How many people moved, by some mark of theirs. */
export type MovementCount<Key> = {
  readonly add: (key: Key, moved: "gained" | "lost" | null) => void;
  readonly find: (key: Key) => Movement | undefined;
  /** In the order of the marks. */
  readonly rows: () => readonly (readonly [Key, Movement])[];
};

export function countMovements<Key extends string | null>(): MovementCount<Key> {
  const counts = new Map<Key, { people: number; gained: number; lost: number }>();
  return {
    add(key, moved) {
      const count = counts.get(key) ?? { people: 0, gained: 0, lost: 0 };
      count.people += 1;
      if (moved) count[moved] += 1;
      counts.set(key, count);
    },
    find: (key) => counts.get(key),
    rows: () => [...counts].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  };
}
