/** The key in whose part of the whole a point from 0 up to 1 falls; each part is as long as its weight says. */
export function pickWeighted<Key extends string>(
  weights: Readonly<Partial<Record<Key, number>>>,
  at: number,
): Key {
  const entries = Object.entries(weights) as [Key, number][];
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const [last] = entries.at(-1) ?? [];
  if (last === undefined) throw new Error("no weights to choose by");
  return last;
}
