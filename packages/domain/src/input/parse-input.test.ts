import { describe, expect, it } from "vitest";
import { PlanFact } from "../indicators/plan-fact.ts";
import { Amendment } from "../law/amendment.ts";
import { parseInput } from "./parse-input.ts";

const material = {
  kind: "material",
  id: "1",
  material: "m1",
  place: null,
  on: "2026-03-02",
  format: "braille",
  copies: 1,
};

const clause = Amendment.shape.clauses.def.innerType.def.element.shape;
const Term = clause.term.def.innerType;
const [, Ages] = clause.rule.def.innerType.shape.age.def.innerType.def.innerType.def.options;
const Papers = Amendment.shape.papers.def.innerType.def.element.shape.requirements;

/** What is said to the one who gave it; whoever is not refused is told so. */
function answerTo(ask: () => unknown): string {
  try {
    ask();
    return "not refused";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("what is read by a schema", () => {
  it.each([
    [material, "not refused"],
    [{ ...material, copies: -1 }, "fact.copies: -1 is not allowed; allowed: a number from 0"],
    [{ ...material, copies: 1.5 }, "fact.copies: 1.5 is not allowed; allowed: a value of the kind int"],
    [{ ...material, id: "" }, 'fact.id: "" is not allowed; allowed: a number of letters from 1'],
    [
      { ...material, to: 1 },
      "fact.to: 1 is not allowed; allowed: kind, id, material, place, on, format, copies",
    ],
    [
      { ...material, place: { commune: "31135", on: "2026-03-02", district: "916" } },
      'fact.place.district: "916" is not allowed; allowed: commune, on',
    ],
    [
      { ...material, on: "x" },
      'fact.on: "x" is not allowed; allowed: a day of the calendar written YYYY-MM-DD',
    ],
    [7, "fact: 7 is not allowed; allowed: a value of the kind object"],
  ])("is refused by field, value and what would do: %#", (value, words) => {
    expect(answerTo(() => parseInput(PlanFact, value, "fact"))).toBe(words);
  });

  it("is refused in the words of this package, whatever words the schema library has at hand", () => {
    const read = (years: object) => () => parseInput(Ages, years, "age");
    expect(answerTo(read({ from: -1, under: null }))).toBe(
      "age.from: -1 is not allowed; allowed: a number from 0",
    );
    expect(answerTo(read({ from: 151, under: null }))).toBe(
      "age.from: 151 is not allowed; allowed: a number up to 150",
    );
    expect(answerTo(() => parseInput(Papers, [], "requirements"))).toBe(
      "requirements:  is not allowed; allowed: a number of entries from 1",
    );
  });

  it("names the keys of the part that was meant, however deep it lies", () => {
    const limb = { fact: "household", value: "near-poor", provision: "144/2017/NĐ-CP#2", evidence: "seen" };
    const term = { name: "financial-difficulty", socialPensionCountsAsAllowance: null };
    const terms = (limbs: readonly object[]) => () => parseInput(Term, { ...term, limbs }, "term");
    expect(answerTo(terms([limb]))).toBe("not refused");
    expect(answerTo(terms([limb, { ...limb, until: "2026-12-31" }]))).toBe(
      'term.limbs.1.until: "2026-12-31" is not allowed; allowed: fact, value, provision, evidence, seenFor',
    );
  });
});
