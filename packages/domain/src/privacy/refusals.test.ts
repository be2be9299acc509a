import { describe, expect, it } from "vitest";
import type { LinkedTables } from "./linked-tables.ts";
import { suppressLinkedRatios } from "./suppress-linked-ratios.ts";
import { suppressLinkedTables } from "./suppress-linked-tables.ts";
import { type CountTable, suppressSmallCounts } from "./suppress-small-counts.ts";

/** What is said to the one who asked; whoever is not refused is told so. */
function answerTo(ask: () => unknown): string {
  try {
    ask();
    return "not refused";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a table that cannot be", () => {
  const table = (rows: number, columns: number, counts: number[][]): CountTable => ({
    rows: Array.from({ length: rows }, (_, at) => `r${at}`),
    columns: Array.from({ length: columns }, (_, at) => `c${at}`),
    counts,
  });

  it.each([
    [table(1, 1, [[9]]), 0, "threshold: 0 is not allowed; allowed: a whole number from 1"],
    [table(1, 1, [[9]]), 2.5, "threshold: 2.5 is not allowed; allowed: a whole number from 1"],
    [table(2, 1, [[9]]), 5, "counts: 1 is not allowed; allowed: one row of counts for each of 2 rows"],
    [table(2, 2, [[9, 9], [9]]), 5, "counts.1: 1 is not allowed; allowed: 2 counts, one for each column"],
    [table(1, 2, [[9, -1]]), 5, "counts.0.1: -1 is not allowed; allowed: whole numbers from 0"],
    [
      table(1, 1, [[2 ** 53]]),
      5,
      "counts.0.0: 9007199254740992 is not allowed; allowed: whole numbers from 0",
    ],
    [table(1, 1, [[0]]), 1, "not refused"],
  ])("is refused in words: %#", (asked, threshold, words) => {
    expect(answerTo(() => suppressSmallCounts(asked, { threshold }))).toBe(words);
  });

  it.each([
    [null, { threshold: 5 }, "table: null is not allowed; allowed: a value of the kind object"],
    [
      { columns: [], counts: [] },
      { threshold: 5 },
      "rows: undefined is not allowed; allowed: a value of the kind array",
    ],
    [
      { rows: [], columns: ["x"] },
      { threshold: 5 },
      "counts: undefined is not allowed; allowed: a value of the kind array",
    ],
    [
      { rows: ["a"], columns: [7], counts: [[9]] },
      { threshold: 5 },
      "columns.0: 7 is not allowed; allowed: a value of the kind string",
    ],
    [
      { rows: ["a"], columns: ["x"], counts: [9] },
      { threshold: 5 },
      "counts.0: 9 is not allowed; allowed: a value of the kind array",
    ],
    [
      { rows: ["a"], columns: ["x"], counts: [["9"]] },
      { threshold: 5 },
      'counts.0.0: "9" is not allowed; allowed: whole numbers from 0',
    ],
    [
      { ...table(1, 1, [[9]]), totals: [9] },
      { threshold: 5 },
      "table.totals: 9 is not allowed; allowed: rows, columns, counts",
    ],
    [table(1, 1, [[9]]), undefined, "options: undefined is not allowed; allowed: a value of the kind object"],
    [table(1, 1, [[9]]), {}, "threshold: undefined is not allowed; allowed: a whole number from 1"],
    [
      table(1, 1, [[9]]),
      { threshold: 5, treshold: 9 },
      "options.treshold: 9 is not allowed; allowed: threshold",
    ],
  ])("is refused by name where it is no table: %#", (asked, options, words) => {
    expect(answerTo(() => suppressSmallCounts(asked as CountTable, options as { threshold: number }))).toBe(
      words,
    );
  });
});

describe("linked tables that cannot be", () => {
  const cell = (key: Record<string, string>, count: number) => ({ key, count });
  const bySex = [{ by: ["sex"] }];

  it.each<[LinkedTables, number, string]>([
    [{ cells: [], views: [] }, 0, "threshold: 0 is not allowed; allowed: a whole number from 1"],
    [{ cells: [], views: [] }, 1.5, "threshold: 1.5 is not allowed; allowed: a whole number from 1"],
    [
      { cells: [cell({ sex: "f" }, 9), cell({ sex: "m" }, -1)], views: bySex },
      5,
      "cells.1.count: -1 is not allowed; allowed: a whole number from 0",
    ],
    [
      { cells: [cell({ sex: "f" }, 0.5)], views: bySex },
      5,
      "cells.0.count: 0.5 is not allowed; allowed: a whole number from 0",
    ],
    [
      { cells: [cell({ sex: "f" }, 9), cell({ age: "16" }, 9)], views: bySex },
      5,
      'cells.1.key: "{\\"age\\":\\"16\\"}" is not allowed; allowed: a key for the dimension sex',
    ],
    [{ cells: [cell({ sex: "f" }, 0)], views: bySex }, 1, "not refused"],
  ])("are refused in words: %#", (tables, threshold, words) => {
    expect(answerTo(() => suppressLinkedTables(tables, { threshold }))).toBe(words);
  });

  it("are refused when more were served than asked, and not when just as many were", () => {
    const of = (numerator: number) => ({
      cells: [{ key: {}, numerator, denominator: 9 }],
      views: [{ by: [] }],
    });
    expect(answerTo(() => suppressLinkedRatios(of(10), { threshold: 5 }))).toBe(
      "cells.0.numerator: 10 is not allowed; allowed: at most the denominator, 9",
    );
    expect(answerTo(() => suppressLinkedRatios(of(9), { threshold: 5 }))).toBe("not refused");
  });
});

describe("linked tables", () => {
  const cells = [
    { key: { district: "a", sex: "f" }, count: 20 },
    { key: { district: "a", sex: "m" }, count: 30 },
    { key: { district: "b", sex: "f" }, count: 40 },
    { key: { district: "a", sex: "f" }, count: 5 },
  ];

  it("answer view by view, in the order of the views, each figure with its key", () => {
    const views = [
      { by: ["sex"], where: { district: ["a"] } },
      { by: [], published: false },
      { by: ["district"] },
      { by: [] },
      { by: [], where: { district: ["c"] } },
    ];
    expect(suppressLinkedTables({ cells, views }, { threshold: 5 })).toEqual([
      [
        { key: { sex: "f" }, count: 25 },
        { key: { sex: "m" }, count: 30 },
      ],
      [],
      [
        { key: { district: "a" }, count: 55 },
        { key: { district: "b" }, count: 40 },
      ],
      [{ key: {}, count: 95 }],
      [],
    ]);
  });

  it("of dimensions that have nothing to do with each other hide in each of them by itself", () => {
    const views = [{ by: ["district"] }, { by: ["sex"] }, { by: [] }];
    const few = [...cells, { key: { district: "c", sex: "m" }, count: 3 }];
    const [districts, sexes, total] = suppressLinkedTables(
      { cells: few, views, dependent: [] },
      { threshold: 5 },
    );
    expect(districts?.map(({ count }) => count)).toEqual([55, null, null]);
    expect(sexes?.map(({ count }) => count)).toEqual([65, 33]);
    expect(total).toEqual([{ key: {}, count: 98 }]);
  });
});
