import fc from "fast-check";
import { expect, it } from "vitest";
import { createPriorityQueue } from "./priority-queue.ts";

it("gives out the least first, whatever went in and came out before", () => {
  // A number goes in; `null` asks for the least.
  const anySteps = fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 3 }), { maxLength: 60 });
  fc.assert(
    fc.property(anySteps, (steps) => {
      const queue = createPriorityQueue<{ rank: number }>();
      const waiting: number[] = [];
      for (const rank of steps) {
        if (rank !== null) {
          queue.push({ rank });
          waiting.push(rank);
          waiting.sort((a, b) => a - b);
        } else expect(queue.pop()?.rank).toBe(waiting.shift());
      }
      expect(waiting.map(() => queue.pop()?.rank)).toEqual(waiting);
      expect(queue.pop()).toBeUndefined();
    }),
  );
});

it("gives out all of a long row, each once", () => {
  const queue = createPriorityQueue<{ rank: number }>();
  const ranks = Array.from({ length: 200 }, (_, index) => (index * 73) % 200);
  for (const rank of ranks) queue.push({ rank });
  expect(ranks.map(() => queue.pop()?.rank)).toEqual(ranks.toSorted((a, b) => a - b));
});
