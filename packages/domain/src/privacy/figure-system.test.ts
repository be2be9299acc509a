import { describe, expect, it } from "vitest";
import { auditWitnesses } from "./audit-witnesses.ts";
import { createFigureSystem, type Sum } from "./figure-system.ts";

const sum = (key: Record<string, string>, cells: readonly number[], published = true): Sum => ({
  key,
  cells,
  published,
});

describe("the figures of a publication", () => {
  it("are one where they sum the same cells, shown if one of them is shown", () => {
    const sums = [sum({ a: "x" }, [0, 1], false), sum({ b: "y" }, [0, 1]), sum({ c: "z" }, [1], false)];
    const { system, figureOf } = createFigureSystem([3, 4], sums);
    expect(figureOf).toEqual([0, 0, 1]);
    expect(system.figures.map(({ value, published, hidden }) => [value, published, hidden])).toEqual([
      [7, true, false],
      [4, false, false],
    ]);
  });

  it("leave out each cell of which a published zero tells that it is zero", () => {
    const sums = [sum({}, [0, 1, 2]), sum({ a: "x" }, [1, 2]), sum({ a: "y" }, [0])];
    const { system, figureOf } = createFigureSystem([5, 0, 0], sums, [{ cells: [0, 1], equals: [2, 0] }]);
    expect(figureOf).toEqual([0, -1, 0]);
    expect(system.figures.map(({ cells, less }) => [cells, less])).toEqual([
      [[0], []],
      [[0], [0]],
    ]);
  });

  it("keep a zero that is shown nowhere, for nobody knows it", () => {
    const { figureOf } = createFigureSystem([5, 0], [sum({}, [0, 1]), sum({ a: "y" }, [1], false)]);
    expect(figureOf).toEqual([0, 1]);
  });

  it("cost the reader more the more they sum, the larger they are, and most when they are the whole", () => {
    const costOf = (counts: number[], key: Record<string, string>) =>
      createFigureSystem(counts, [sum(key, [...counts.keys()])]).system.figures[0]?.cost ?? 0;
    expect(costOf([9, 9], { a: "x" })).toBeGreaterThan(costOf([18], { a: "x" }));
    expect(costOf([9], { a: "x" })).toBeGreaterThan(costOf([8], { a: "x" }));
    expect(costOf([8], {})).toBeGreaterThan(costOf([900, 900, 900], { a: "x" }));
  });

  it("are found from each cell: alone, with others, and where it is taken off", () => {
    const sums = [sum({}, [0, 1]), sum({ a: "x" }, [0]), sum({ a: "y" }, [1], false)];
    const { system } = createFigureSystem([3, 4], sums, [{ cells: [0], equals: [1] }]);
    const { figuresOf, aloneIn, sharedIn, subtractedIn } = system;
    expect({ figuresOf, aloneIn, sharedIn, subtractedIn }).toEqual({
      figuresOf: [
        [0, 1, 3],
        [0, 2],
      ],
      aloneIn: [1, -1],
      sharedIn: [
        [0, 3],
        [0, 2],
      ],
      subtractedIn: [[], [3]],
    });
  });
});

describe("the audit of what is hidden", () => {
  type Changes = Readonly<Record<number, number>>;
  const changes = (of: Changes) => new Map(Object.entries(of).map(([cell, by]) => [Number(cell), by]));

  /** Of 3, 40 and 8 with their total, 3 and 8 are hidden; the proof of the 8 is sound. */
  function faultsOf(low: Changes, high: Changes, threshold = 5): readonly number[] {
    const singles = [0, 1, 2].map((cell) => sum({ a: `a${cell}` }, [cell]));
    const { system } = createFigureSystem([3, 40, 8], [sum({}, [0, 1, 2]), ...singles]);
    for (const figure of system.figures) figure.hidden = figure.value < 10;
    const sound = { figure: 3, low: changes({ 0: 6, 2: -6 }), high: changes({}) };
    const proofs = new Map([
      [1, { figure: 1, low: changes(low), high: changes(high) }],
      [3, sound],
    ]);
    return auditWitnesses(system, proofs, threshold);
  }

  it.each([
    ["upwards", {}, { 0: 5, 2: -5 }],
    ["both ways together", { 0: -2, 2: 2 }, { 0: 3, 2: -3 }],
    ["down to one", {}, { 0: 7, 2: -7 }],
  ])("accepts two tables that lie the threshold apart: %s", (_, low, high) => {
    expect(faultsOf(low, high)).toEqual([]);
  });

  it.each([
    ["lie too close", {}, { 0: 4, 2: -4 }],
    ["lie apart the wrong way", { 0: 5, 2: -5 }, {}],
    ["change what is shown", {}, { 0: 5, 1: -5 }],
    ["change the total that is shown", {}, { 0: 5 }],
    ["have a hidden zero, above", {}, { 0: 8, 2: -8 }],
    ["have a hidden zero, below", { 0: -3, 2: 3 }, { 0: 5, 2: -5 }],
  ])("finds two tables that %s", (_, low, high) => {
    expect(faultsOf(low, high)).toEqual([1]);
  });

  it("finds a hidden figure without proof", () => {
    const { system } = createFigureSystem([3], [sum({}, [0])]);
    for (const figure of system.figures) figure.hidden = true;
    expect(auditWitnesses(system, new Map(), 5)).toEqual([0]);
  });

  it("asks for a proof of small counts that are shown nowhere, of no zero and of no large one", () => {
    const sums = [sum({ a: "x" }, [0], false), sum({ a: "y" }, [1], false), sum({ a: "z" }, [2], false)];
    const { system } = createFigureSystem([4, 5, 0], sums);
    expect(auditWitnesses(system, new Map(), 5)).toEqual([0]);
  });

  it("finds a cell below zero, even where no figure shows it, and lets what is shown nowhere fall to zero", () => {
    const sums = [sum({ a: "x" }, [0], false), sum({}, [0, 1])];
    const { system } = createFigureSystem([4, 9], sums);
    const proof = (by: number) => ({
      figure: 1,
      low: changes({ 0: -by, 1: by }),
      high: changes({ 0: 1, 1: -1 }),
    });
    const position = system.figures.findIndex(({ published }) => !published);
    expect(auditWitnesses(system, new Map([[position, proof(4)]]), 5)).toEqual([]);
    expect(auditWitnesses(system, new Map([[position, proof(5)]]), 5)).toEqual([position]);
  });

  it("finds two tables of which one side of a tie moves and the other does not", () => {
    const ties = [{ cells: [0, 1], equals: [2] }];
    const { system } = createFigureSystem([4, 9, 13], [sum({ a: "x" }, [0], false)], ties);
    const proof = (high: Changes) => new Map([[0, { figure: 0, low: changes({}), high: changes(high) }]]);
    expect(auditWitnesses(system, proof({ 0: 5, 2: 5 }), 5)).toEqual([]);
    expect(auditWitnesses(system, proof({ 0: 5, 1: -5 }), 5)).toEqual([]);
    expect(auditWitnesses(system, proof({ 0: 5 }), 5)).toEqual([0]);
    expect(auditWitnesses(system, proof({ 0: 5, 2: -5 }), 5)).toEqual([0]);
  });
});
