import { pickWeighted } from "./pick-weighted.ts";

/** Chance that can be repeated: the same key gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number, both ends included. */
  between: (from: number, until: number) => number;
  chance: (share: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the keys, each as often as its weight says. */
  weigh: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key;
};

/** A stream of its own for each key, so that what one row draws never moves another. */
export function createRandom(...key: readonly (string | number)[]): Random {
  const next = mulberry32(fnv1a(key.join("/")));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error(`nothing to pick from for ${key.join("/")}`);
    return item;
  };
  return {
    next,
    pick,
    between: (from, until) => from + Math.floor(next() * (until - from + 1)),
    chance: (share) => next() < share,
    weigh: (weights) => pickWeighted(weights, next()),
  };
}

/** Tommy Ettinger's mulberry32, public domain: 32 bits of state, good enough for invented people. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a over UTF-16 units, then stirred, since neighbouring keys would begin alike. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
