import { describe, expect, it } from "vitest";
import { suppressSmallCounts } from "./suppress-small-counts.ts";

const named = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

describe("a table of small counts", () => {
  it("of a city, 110 communes by 7 types, keeps its totals shown", () => {
    // A linear congruential generator: the same table on every machine.
    let state = 42;
    const next = (limit: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((state / 2 ** 31) * limit);
    };
    const counts = named(110, "r").map(() => named(7, "c").map((_, j) => next(j === 0 ? 40 : 9)));
    const shown = suppressSmallCounts(
      { rows: named(110, "r"), columns: named(7, "c"), counts },
      { threshold: 5 },
    );
    expect(shown.total).not.toBeNull();
    expect(shown.columnTotals).not.toContain(null);
  });
});
