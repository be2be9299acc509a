import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJunctionTree } from "./junction-tree.ts";

const anySets = fc.array(fc.uniqueArray(fc.constantFrom(..."abcdef"), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});
const isWithin = (set: readonly string[], other: readonly string[]) =>
  set.every((one) => other.includes(one));

/** The positions on the way from one set to another. */
function wayBetween(links: readonly { from: number; to: number }[], from: number, to: number): number[] {
  const seen = new Map<number, number[]>([[from, [from]]]);
  for (const [place, way] of seen) {
    for (const link of links) {
      const next = link.from === place ? link.to : link.to === place ? link.from : undefined;
      if (next !== undefined && !seen.has(next)) seen.set(next, [...way, next]);
    }
  }
  return seen.get(to) ?? [];
}

describe("a tree of sets", () => {
  it("has a place for every set, and none that lies within another", () => {
    fc.assert(
      fc.property(anySets, (asked) => {
        const { sets } = toJunctionTree(asked);
        for (const set of asked) expect(sets.some((one) => isWithin(set, one))).toBe(true);
        for (const [at, one] of sets.entries()) {
          expect(sets.some((other, index) => index !== at && isWithin(one, other))).toBe(false);
        }
      }),
    );
  });

  it("hangs together by one link less than it has sets, each naming all that its two ends share", () => {
    fc.assert(
      fc.property(anySets, (asked) => {
        const { sets, links } = toJunctionTree(asked);
        expect(links).toHaveLength(sets.length - 1);
        for (const { from, to, shared } of links) {
          const common = (sets[from] ?? []).filter((one) => sets[to]?.includes(one));
          expect(shared.toSorted()).toEqual(common.toSorted());
        }
      }),
    );
  });

  it("keeps what two sets share in all sets between them", () => {
    fc.assert(
      fc.property(anySets, (asked) => {
        const { sets, links } = toJunctionTree(asked);
        for (const [a, one] of sets.entries()) {
          for (const [b, other] of sets.entries()) {
            const shared = one.filter((dimension) => other.includes(dimension));
            const way = wayBetween(links, a, b);
            expect(way.at(-1)).toBe(b);
            for (const place of way) expect(isWithin(shared, sets[place] ?? [])).toBe(true);
          }
        }
      }),
    );
  });

  it("of what hangs together already leaves every set as small as it was", () => {
    const districts = ["district", "commune"];
    const people = ["commune", "sex"];
    expect(toJunctionTree([districts, people, ["sex"], []])).toEqual({
      sets: [districts, people],
      links: [{ from: 0, to: 1, shared: ["commune"] }],
    });
    expect(toJunctionTree([["sex"], ["age"]]).links).toEqual([{ from: 0, to: 1, shared: [] }]);
  });

  it("joins two sets of a circle, those that make the smallest one", () => {
    const { sets } = toJunctionTree([
      ["a", "b"],
      ["b", "c", "d"],
      ["c", "a"],
    ]);
    expect(sets.map((set) => set.toSorted())).toEqual([
      ["b", "c", "d"],
      ["a", "b", "c"],
    ]);
  });

  it("takes the same set once, in whatever order its dimensions are named", () => {
    expect(
      toJunctionTree([
        ["a", "b"],
        ["b", "a"],
      ]).sets,
    ).toHaveLength(1);
  });
});
