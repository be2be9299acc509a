import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, createFigureSystem, type FigureSystem } from "./figure-system.ts";
import { hideAround } from "./hide-around.ts";
import { lowerToOne } from "./lower-to-one.ts";
import { type Push, pushFigure } from "./push-figure.ts";
import { CHEAPEST, costOfHiding, FREE } from "./searches.ts";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** A table of 2 × 2 with all its totals. */
function tableOf(counts: readonly number[]): FigureSystem {
  const of = (key: Record<string, string>, ...cells: number[]) => ({ key, cells, published: true });
  const sums = [
    ...[0, 1, 2, 3].map((cell) => of({ cell: String(cell) }, cell)),
    of({ row: "0" }, 0, 1),
    of({ row: "1" }, 2, 3),
    of({ column: "0" }, 0, 2),
    of({ column: "1" }, 1, 3),
    of({}, 0, 1, 2, 3),
  ];
  return createFigureSystem(counts, sums).system;
}

/** Some of its figures are hidden. */
const anyTable = fc
  .tuple(
    fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  )
  .map(([counts, hidden]) => {
    const system = tableOf(counts);
    for (const [at, figure] of system.figures.entries()) figure.hidden = hidden[at] === true;
    return system;
  });

/** What each figure is in every table that shows the same; a known zero stays one. */
function tablesLike({ counts, figures, figuresOf }: FigureSystem, highest: number): number[][] {
  const tables = counts.reduce<number[][]>(
    (all, _, cell) => {
      const values = figuresOf[cell]?.length
        ? Array.from({ length: highest + 1 }, (_one, value) => value)
        : [0];
      return all.flatMap((table) => values.map((value) => [...table, value]));
    },
    [[]],
  );
  return tables
    .map((table) => figures.map(({ cells }) => sum(cells.map((cell) => table[cell] ?? 0))))
    .filter((values) =>
      figures.every(({ hidden, value }, at) => (hidden ? (values[at] ?? 0) >= 1 : values[at] === value)),
    );
}

const free: Omit<Push, "target" | "direction" | "amount"> = {
  ...FREE,
  step: 1,
  mayHide: false,
  budget: Number.POSITIVE_INFINITY,
};

describe("pushing a figure while everything shown stays", () => {
  it.each([
    ["up", 1],
    ["down", -1],
  ] as const)("%s, goes as far as trying every table finds", (_, direction) => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 3 }), (system, amount) => {
        const tables = tablesLike(system, 8);
        for (const [target, { value, hidden }] of system.figures.entries()) {
          if (!hidden) continue;
          const reached = Math.max(0, ...tables.map((table) => direction * ((table[target] ?? 0) - value)));
          const pushed = pushFigure(system, { ...free, target, direction, amount });
          expect(pushed.reached).toBe(Math.min(reached, amount));
        }
      }),
    );
  });

  it("gives a table that shows the same, in which just that figure is so far off", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(1 as const, -1 as const), (system, direction) => {
        for (const target of system.figures.keys()) {
          const push = { ...free, ...CHEAPEST, target, direction, amount: 3, mayHide: true };
          const { reached, changes, hides, cost } = pushFigure(system, push);
          for (const [at, figure] of system.figures.entries()) {
            const change = changeOf(figure, changes);
            if (at === target) expect(change === direction * reached).toBe(true);
            else if (figure.hidden || hides.includes(at)) expect(figure.value + change).toBeGreaterThan(0);
            else expect(change).toBe(0);
          }
          for (const [cell, by] of changes) expect((system.counts[cell] ?? 0) + by).toBeGreaterThanOrEqual(0);
          for (const at of hides) expect(system.figures[at]?.hidden).toBe(false);
          expect(cost).toBeGreaterThanOrEqual(costOfHiding(system, hides));
        }
      }),
    );
  });

  it("hides the cheapest figures that let it go the whole way at once", () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(1 as const, -1 as const), (system, direction) => {
        // A table may have cells and no figure: then nothing can be pushed.
        fc.pre(system.figures.length > 0);
        const push = { ...free, ...CHEAPEST, target: 0, direction, amount: 2, step: 2, mayHide: true };
        const { reached, hides, cost } = pushFigure(system, push);
        const shown = [...system.figures.keys()].filter((at) => at > 0 && !system.figures[at]?.hidden);
        const costs = subsetsOf(shown).flatMap((subset) => {
          for (const at of subset) setHidden(system, at, true);
          const found = pushFigure(system, { ...push, mayHide: false });
          for (const at of subset) setHidden(system, at, false);
          return found.reached === 2 ? [costOfHiding(system, subset)] : [];
        });
        if (reached < 2) expect(costs).toEqual([]);
        else expect(costOfHiding(system, hides)).toBeCloseTo(Math.min(...costs));
        // Beside what it hides, each cell of a move costs a hundredth.
        expect(cost).toBeCloseTo(costOfHiding(system, hides), 0);
      }),
    );
  });

  it("looks for nothing dearer than its budget", () => {
    const system = tableOf([3, 20, 30, 40]);
    const push = {
      ...free,
      ...CHEAPEST,
      target: 0,
      direction: 1,
      amount: 5,
      step: 5,
      mayHide: true,
    } as const;
    const { cost, reached } = pushFigure(system, push);
    expect(reached).toBe(5);
    expect(pushFigure(system, { ...push, budget: cost }).reached).toBe(0);
    expect(pushFigure(system, { ...push, budget: cost + 0.001 }).reached).toBe(5);
  });
});

describe("what is hidden around one cell", () => {
  it("is all that holds it, and raising that cell is the proof", () => {
    const system = tableOf([3, 20, 30, 40]);
    setHidden(system, 0, true);
    const { witnesses, hides } = hideAround(system, 0, 5);
    expect(hides.toSorted()).toEqual([4, 6, 8]);
    expect([witnesses.figure, [...witnesses.low], [...witnesses.high]]).toEqual([0, [], [[0, 5]]]);
  });

  it("takes of several cells the one around which least must be hidden, never an empty one", () => {
    // The first row: its second cell is hidden already, its first is not.
    const system = tableOf([20, 3, 30, 40]);
    setHidden(system, 1, true);
    expect([...hideAround(system, 4, 5).witnesses.high]).toEqual([[1, 5]]);
    const withZero = createFigureSystem([0, 9], [{ key: {}, cells: [0, 1], published: true }]).system;
    expect([...hideAround(withZero, 0, 5).witnesses.high]).toEqual([[1, 5]]);
  });

  it("goes on into every table that is tied to it, from either side", () => {
    const published = true;
    const sums = [
      { key: { a: "x" }, cells: [0], published },
      { key: { b: "y" }, cells: [1], published },
      { key: { c: "z" }, cells: [2], published },
    ];
    const ties = [
      { cells: [0], equals: [1] },
      { cells: [1], equals: [2] },
    ];
    const { system } = createFigureSystem([3, 3, 3], sums, ties);
    for (const target of [0, 1, 2]) {
      const { witnesses, hides } = hideAround(system, target, 5);
      expect(hides.toSorted()).toEqual([0, 1, 2]);
      expect([...witnesses.high].toSorted()).toEqual([
        [0, 5],
        [1, 5],
        [2, 5],
      ]);
    }
  });
});

describe("a small figure that could be one as well", () => {
  it("needs nothing hidden when it is one, or when a hidden neighbour can take its people", () => {
    expect(lowerToOne(tableOf([1, 20, 30, 40]), 0)).toEqual([]);
    const system = tableOf([3, 20, 30, 40]);
    for (const at of [0, 1, 2, 3]) setHidden(system, at, true);
    expect(lowerToOne(system, 0)).toEqual([]);
  });

  it("else takes the counts that can, rather than totals", () => {
    const system = tableOf([3, 20, 30, 40]);
    setHidden(system, 0, true);
    expect(lowerToOne(system, 0).toSorted()).toEqual([1, 2, 3]);
  });
});

function setHidden({ figures }: FigureSystem, at: number, hidden: boolean): void {
  const figure = figures[at];
  if (figure) figure.hidden = hidden;
}

function subsetsOf(list: readonly number[]): number[][] {
  return Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_one, at) => (bits >> at) & 1));
}
