import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSame, mergeFields, valueAt, withChoice } from "./merge-fields.ts";

const word = fc.constantFrom("", "An", "Ân", "Bình");
const codes = fc.uniqueArray(fc.constantFrom("braille", "large-print", "guardian"));
const form = fc.record({
  name: word,
  born: fc.option(fc.constantFrom("1990-05-02", "1991-05-02")),
  needs: codes,
  answers: fc.record({ poor: fc.constantFrom(true, false, "unknown"), note: word }),
  papers: fc.dictionary(
    fc.constantFrom("age-paper", "merit-paper"),
    fc.constantFrom("original", "database"),
    {
      noNullPrototype: true,
    },
  ),
});
const three = fc.tuple(form, form, form);

describe("two changes of one form", () => {
  it("are one when nobody else changed anything, and when both did the same", () => {
    fc.assert(
      fc.property(form, form, (base, mine) => {
        expect(mergeFields(base, mine, base)).toMatchObject({ value: mine, clashes: [], taken: [] });
        expect(isSame(mergeFields(base, mine, mine).value, mine)).toBe(true);
        expect(mergeFields(base, mine, mine).clashes).toEqual([]);
      }),
    );
  });

  it("give the others' when nothing was typed here", () => {
    fc.assert(
      fc.property(form, form, (base, theirs) => {
        const merged = mergeFields(base, base, theirs);
        expect(merged.clashes).toEqual([]);
        expect(isSame(merged.value, theirs)).toBe(true);
      }),
    );
  });

  it("clash at the same fields whoever is first, with the wordings changed over", () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const here = mergeFields(base, mine, theirs).clashes;
        const there = mergeFields(base, theirs, mine).clashes;
        expect(there.map(({ path, mine: m, theirs: t }) => [path, t, m]).sort()).toEqual(
          here.map(({ path, mine: m, theirs: t }) => [path, m, t]).sort(),
        );
      }),
    );
  });

  it("lose no word of anybody: each field is one side's, and a clash keeps both", () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { value, clashes } = mergeFields(base, mine, theirs);
        const clashing = clashes.map(({ path }) => path);
        for (const path of ["name", "born", "answers.poor", "answers.note", "papers.age-paper"]) {
          const [was, here, there, now] = [base, mine, theirs, value].map((one) => valueAt(one, path));
          if (isSame(was, there)) expect(now).toEqual(here);
          else if (isSame(was, here)) expect(now).toEqual(there);
          else expect([isSame(here, there), clashing.includes(path)].filter(Boolean)).toHaveLength(1);
        }
      }),
    );
  });

  it("keep of a list every code that somebody added, and none that somebody took away", () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { needs } = mergeFields(base, mine, theirs).value;
        for (const code of ["braille", "large-print", "guardian"] as const) {
          const had = base.needs.includes(code);
          const both = [mine.needs.includes(code), theirs.needs.includes(code)];
          expect(needs.includes(code)).toBe(had ? both.every(Boolean) : both.some(Boolean));
        }
      }),
    );
  });

  it("are settled by choosing: with their wording chosen everywhere nothing clashes any more", () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { value, clashes } = mergeFields(base, mine, theirs);
        const chosen = clashes.reduce((now, { path, theirs: their }) => withChoice(now, path, their), value);
        expect(mergeFields(theirs, chosen, theirs).clashes).toEqual([]);
        for (const { path, theirs: their } of clashes) expect(valueAt(chosen, path)).toEqual(their);
      }),
    );
  });
});
