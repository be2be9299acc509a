import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountTable, type SuppressedTable, suppressSmallCounts } from "./suppress-small-counts.ts";

/**
 * An attacker who tries every table. Knows the layout, what is shown, that every hidden figure is at least 1, and
 * nothing of how the hiding was done. `highest` bounds the search: the intervals found are never too wide.
 */
function attack(shown: SuppressedTable, highest: number): Map<string, [number, number]> {
  const [height, width] = [shown.rows.length, shown.columns.length];
  const found = new Map<string, [number, number]>();
  const tried: number[][] = shown.rows.map(() => []);
  const note = (name: string, hidden: boolean, value: number) => {
    if (!hidden) return;
    const [low, high] = found.get(name) ?? [value, value];
    found.set(name, [Math.min(low, value), Math.max(high, value)]);
  };
  const fits = (published: number | null | undefined, value: number) =>
    published === null ? value >= 1 : published === value;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  const place = (index: number): void => {
    const [i, j] = [Math.floor(index / width), index % width];
    if (j === 0 && i > 0 && !fits(shown.rowTotals[i - 1], sum(tried[i - 1] ?? []))) return;
    if (i === height) {
      finish();
      return;
    }
    const published = shown.counts[i]?.[j] ?? null;
    const values = published === null ? Array.from({ length: highest }, (_, n) => n + 1) : [published];
    for (const value of values) {
      const row = tried[i];
      if (row) row[j] = value;
      place(index + 1);
    }
    tried[i]?.splice(j);
  };
  const finish = () => {
    const columns = shown.columns.map((_, j) => sum(tried.map((row) => row[j] ?? 0)));
    const rows = tried.map((row) => sum(row));
    if (!columns.every((value, j) => fits(shown.columnTotals[j], value))) return;
    if (!fits(shown.total, sum(rows))) return;
    for (const [i, row] of tried.entries()) {
      for (const [j, value] of row.entries()) note(`${i},${j}`, shown.counts[i]?.[j] === null, value);
    }
    for (const [i, value] of rows.entries()) note(`row ${i}`, shown.rowTotals[i] === null, value);
    for (const [j, value] of columns.entries()) note(`column ${j}`, shown.columnTotals[j] === null, value);
    note("total", shown.total === null, sum(rows));
  };
  place(0);
  return found;
}

const named = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const tableOf = (counts: number[][]): CountTable => ({
  rows: named(counts.length, "r"),
  columns: named(counts[0]?.length ?? 0, "c"),
  counts,
});
const anyTable = (height: number, width: number, highest: number) =>
  fc
    .array(fc.array(fc.nat(highest), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    })
    .map(tableOf);
const hiddenFigures = ({ counts, rowTotals, columnTotals, total }: SuppressedTable) =>
  [...counts.flat(), ...rowTotals, ...columnTotals, total].filter((value) => value === null).length;

describe("a hidden count", () => {
  it.each([
    [2, 2, 12, 3],
    [2, 3, 4, 2],
    [3, 2, 5, 2],
    [1, 4, 9, 4],
    [5, 1, 9, 4],
  ])("of a %i × %i table cannot be worked out by trying every table", (height, width, highest, threshold) => {
    fc.assert(
      fc.property(anyTable(height, width, highest), (table) => {
        const shown = suppressSmallCounts(table, { threshold });
        const intervals = attack(shown, highest + threshold);
        expect(intervals.size).toBe(hiddenFigures(shown));
        for (const [low, high] of intervals.values()) expect(high - low).toBeGreaterThanOrEqual(threshold);
      }),
      { numRuns: 60 },
    );
  });

  it("does not give its neighbour away through the total", () => {
    const shown = suppressSmallCounts(tableOf([[3], [40], [9]]), { threshold: 5 });
    expect(shown.counts).toEqual([[null], [40], [null]]);
    expect(shown.rowTotals).toEqual([null, 40, null]);
    expect(shown.total).toBe(52);
  });

  it("needs a larger companion when its neighbour is small too: 3 and 2 of 5 say too much", () => {
    const shown = suppressSmallCounts(tableOf([[3], [2], [40]]), { threshold: 5 });
    expect(shown.counts).toEqual([[null], [null], [null]]);
  });

  it("takes the total with it when it stands alone", () => {
    const shown = suppressSmallCounts(
      tableOf([
        [0, 2, 0],
        [0, 0, 0],
      ]),
      { threshold: 5 },
    );
    expect(shown).toMatchObject({
      counts: [
        [0, null, 0],
        [0, 0, 0],
      ],
      rowTotals: [null, 0],
      columnTotals: [0, null, 0],
      total: null,
    });
  });
});

describe("what is shown", () => {
  it("is true, and no count or total from 1 to the threshold less one is among it", () => {
    fc.assert(
      fc.property(anyTable(6, 4, 15), fc.integer({ min: 1, max: 8 }), (table, threshold) => {
        const { counts, rowTotals, columnTotals, total } = suppressSmallCounts(table, { threshold });
        const sums = table.counts.map((row) => row.reduce((a, b) => a + b, 0));
        for (const [i, row] of counts.entries()) {
          for (const [j, value] of row.entries()) expect([null, table.counts[i]?.[j]]).toContain(value);
          expect([null, sums[i]]).toContain(rowTotals[i]);
        }
        for (const value of [...counts.flat(), ...rowTotals, ...columnTotals, total]) {
          expect(value === null || value === 0 || value >= threshold).toBe(true);
        }
      }),
    );
  });

  it("keeps every zero: that nobody came is no secret", () => {
    fc.assert(
      fc.property(anyTable(5, 3, 6), (table) => {
        const { counts } = suppressSmallCounts(table, { threshold: 5 });
        for (const [i, row] of table.counts.entries()) {
          for (const [j, value] of row.entries()) if (value === 0) expect(counts[i]?.[j]).toBe(0);
        }
      }),
    );
  });

  it("is everything when no count is small", () => {
    const table = tableOf([
      [5, 70],
      [0, 12],
    ]);
    expect(hiddenFigures(suppressSmallCounts(table, { threshold: 5 }))).toBe(0);
    expect(hiddenFigures(suppressSmallCounts(tableOf([[1, 2]]), { threshold: 1 }))).toBe(0);
  });

  it("may be a table with nothing in it", () => {
    expect(suppressSmallCounts(tableOf([]), { threshold: 5 })).toMatchObject({ counts: [], total: 0 });
  });
});

describe("a table that cannot be", () => {
  it.each([
    ["a negative count", [[-1]], 5],
    ["half a person", [[1.5]], 5],
    ["a threshold of zero", [[1]], 0],
  ])("is refused: %s", (_, counts, threshold) => {
    expect(() => suppressSmallCounts(tableOf(counts), { threshold })).toThrow(/is not allowed/);
  });

  it("is refused when a row is shorter than the columns", () => {
    const table = { rows: ["a", "b"], columns: ["x", "y"], counts: [[1, 2], [3]] };
    expect(() => suppressSmallCounts(table, { threshold: 5 })).toThrow("counts.1");
  });
});
