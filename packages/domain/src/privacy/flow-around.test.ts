import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCompanions } from "./find-companions.ts";
import { flowAround } from "./flow-around.ts";
import { type Figure, type TableNetwork, toNetwork } from "./table-network.ts";

const onlyHidden = ({ hidden }: Figure) => (hidden ? 0 : Number.POSITIVE_INFINITY);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** A table of 2 × 2 in which some of its nine figures are hidden, zeros never. */
const anyHidden = fc
  .tuple(
    fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  )
  .map(([[a = 0, b = 0, c = 0, d = 0], hidden]) => {
    const network = toNetwork(
      [
        [a, b],
        [c, d],
      ],
      2,
    );
    for (const [at, figure] of network.figures.entries())
      figure.hidden = figure.value > 0 && hidden[at] === true;
    return network;
  });

/** Every table that shows the same, with its nine figures in the order of the network. */
function tablesLike({ figures }: TableNetwork, highest: number): number[][] {
  const choices = figures
    .slice(0, 4)
    .map(({ hidden, value }) =>
      hidden ? Array.from({ length: highest }, (_, index) => index + 1) : [value],
    );
  const tables = choices.reduce<number[][]>(
    (all, values) => all.flatMap((table) => values.map((value) => [...table, value])),
    [[]],
  );
  return tables
    .map(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d])
    .filter((table) =>
      figures.every(({ hidden, value }, at) => (hidden ? (table[at] ?? 0) >= 1 : table[at] === value)),
    );
}

describe("how far a hidden figure can be moved", () => {
  it.each([
    ["up", 1],
    ["down", -1],
  ] as const)("%s is what trying every table finds", (direction, sign) => {
    fc.assert(
      fc.property(anyHidden, fc.integer({ min: 1, max: 3 }), (network, amount) => {
        const tables = tablesLike(network, 12);
        for (const [position, { hidden, value }] of network.figures.entries()) {
          if (!hidden) continue;
          const reached = Math.max(0, ...tables.map((table) => sign * ((table[position] ?? 0) - value)));
          const { flow } = flowAround(network, { position, direction, amount, step: 1, costOf: onlyHidden });
          expect(flow).toBe(Math.min(reached, amount));
        }
      }),
    );
  });

  it("is nothing for a figure that is not there", () => {
    const question = { position: 99, direction: "up", amount: 3, step: 1, costOf: () => 0 } as const;
    expect(flowAround(toNetwork([[3]], 1), question)).toEqual({ flow: 0, used: new Set() });
  });
});

describe("the way on which a figure is moved", () => {
  it("is the cheapest of all that carry the whole amount", () => {
    const anyPrices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(anyHidden, anyPrices, fc.constantFrom("up", "down"), (network, prices, direction) => {
        const priceOf = (figure: Figure) => prices[network.figures.indexOf(figure)] ?? 0;
        const ask = { position: 0, direction, amount: 2, step: 2 } as const;
        const { flow, used } = flowAround(network, { ...ask, costOf: priceOf });
        const ways = Array.from({ length: 2 ** 9 }, (_, bits) => bits).filter((bits) => {
          const isOpen = (figure: Figure) => ((bits >> network.figures.indexOf(figure)) & 1) === 1;
          const costOf = (figure: Figure) => (isOpen(figure) ? 0 : Number.POSITIVE_INFINITY);
          return flowAround(network, { ...ask, costOf }).flow >= 2;
        });
        const costs = ways.map((bits) => sum(prices.filter((_, at) => ((bits >> at) & 1) === 1)));
        if (flow < 2) expect(ways).toEqual([]);
        else expect(sum([...used].map(priceOf))).toBe(Math.min(...costs));
      }),
    );
  });
});

describe("what is hidden beside a small count", () => {
  const beside = (counts: number[][], threshold: number, hidden: readonly number[] = [0]) => {
    const network = toNetwork(counts, counts[0]?.length ?? 0);
    for (const at of hidden) {
      const figure = network.figures[at];
      if (figure) figure.hidden = true;
    }
    return findCompanions(network, 0, threshold)
      .map(({ kind, value }) => `${kind} ${value}`)
      .sort();
  };

  it("is the smallest that is large enough, and of its row rather than a total", () => {
    expect(beside([[3, 40, 9, 8]], 5, [0, 5])).toEqual(["column-total 8", "count 8"]);
    expect(
      beside(
        [
          [3, 20],
          [30, 40],
        ],
        5,
      ),
    ).toEqual(["count 20", "count 30", "count 40"]);
  });

  it("is the total of all only where nothing else will do", () => {
    expect(beside([[3]], 5)).toEqual(["column-total 3", "row-total 3", "total 3"]);
    expect(
      beside(
        [
          [3, 0],
          [0, 40],
        ],
        5,
      ),
    ).toEqual(["column-total 3", "column-total 40", "count 40", "row-total 3", "row-total 40"]);
  });

  it("is several small counts rather than the total, where none of them is large enough alone", () => {
    expect(beside([[3], [4], [4]], 5, [0, 3])).toEqual(["count 4", "count 4", "row-total 4", "row-total 4"]);
  });

  it("is a count of one, if the hidden one is large enough to give", () => {
    expect(beside([[20], [1], [6], [40]], 5, [0, 4])).toEqual(["count 1", "row-total 1"]);
  });

  it("is little where most of the room is there: hidden figures cost nothing", () => {
    // 3 and 8 are hidden: 7 up and 2 down are one too few for 10.
    expect(beside([[3], [8], [2], [50]], 10, [0, 1, 4, 5])).toEqual(["count 2", "row-total 2"]);
  });

  it("is nothing where hidden ones have room enough, to the person", () => {
    // The first count of three can fall by 2, and rise as far as the two others fall: by 2 each.
    const threes = [[3], [3], [3], [40]];
    const hidden = [0, 1, 2, 4, 5, 6];
    expect(beside(threes, 6, hidden)).toEqual([]);
    expect(beside(threes, 7, hidden)).toEqual(["count 40", "row-total 40"]);
  });
});
