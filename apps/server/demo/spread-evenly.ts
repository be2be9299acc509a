import { createRandom } from "./random.ts";

/**
 * Steps that fill a square evenly when both are walked together (Martin Roberts' plane companion of the golden
 * section): so each district has its share of those who come, and of those among them who ask.
 */
const STEPS = { home: 0.7548776662466927, asking: 0.5698402909980532 } as const;

/**
 * A point from 0 up to 1 for each person, evenly spread over any stretch of them. By chance alone a small district
 * would be empty in one year and crowded in the next.
 */
export function spreadEvenly(seed: number, what: keyof typeof STEPS, index: number): number {
  return (createRandom(seed, "spread", what).next() + index * STEPS[what]) % 1;
}
