import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateDigits } from "../dates/date-digits.ts";
import { isPlainDate } from "../dates/plain-date.ts";
import { anyFacts } from "../eligibility/any-facts.testing.ts";
import { decideEligibility } from "../eligibility/decide-eligibility.ts";
import { screenPopulation } from "../eligibility/screen-population.ts";
import { parseInput } from "../input/parse-input.ts";
import { ApplicantFacts } from "./applicant-facts.ts";
import { factNames } from "./fact-names.ts";
import { readFacts } from "./read-facts.ts";

const on = "2026-03-02";

/** Things that a form, a file or a mistake may put where a fact belongs. */
const anyThing = fc.oneof(
  fc.constantFrom("poor", "none", "victim", "1990-01-01", "2026-02-30", "x", "", "constructor", "toString"),
  fc.constantFrom(true, false, null, undefined, 0, 1, Number.NaN),
  fc.constantFrom([], ["accused"], ["accused", "x"], [undefined], {}, [[]]),
  fc.record(
    {
      types: fc.constantFrom([], ["vision"], ["x"], "vision", undefined),
      degree: fc.constantFrom("mild", "severe", "x", undefined),
      certified: fc.constantFrom(true, false, "yes", undefined),
      more: fc.constant(1),
    },
    { requiredKeys: [] },
  ),
);
const anyName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...factNames) },
  { weight: 1, arbitrary: fc.constantFrom("age", "__proto__", "constructor", "") },
);
const anyValue = fc.oneof(
  anyThing,
  fc
    .tuple(anyFacts(on), fc.dictionary(anyName, anyThing, { maxKeys: 2 }))
    .map(([good, odd]) => ({ ...good, ...odd })),
);

describe("the reader of facts", () => {
  it("names the facts that the schema has, in its order", () => {
    expect(factNames).toEqual(Object.keys(ApplicantFacts.shape));
  });

  it("takes what the schema takes and refuses the rest in the same words", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(answerOf(() => readFacts(value))).toEqual(
          answerOf(() => withoutGaps(parseInput(ApplicantFacts, value, "facts"))),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it("is what a decision and a screening go by, quick as they are", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const facts = value as ApplicantFacts;
        const read = answerOf(() => readFacts(value));
        const isRefused = typeof read === "string";
        const decided = answerOf(() => decideEligibility(facts, on).receipt.facts);
        const screened = answerOf(() => [...screenPopulation([{ id: "7", facts }], on)].length);
        expect(decided).toEqual(read);
        expect(screened).toEqual(isRefused ? `7: ${read}` : 1);
      }),
      { numRuns: 5000 },
    );
  });

  it("reads what stands in a prototype, as the schema does", () => {
    const inherited = Object.create({ household: "poor" });
    expect(readFacts(inherited)).toEqual({ household: "poor" });
    expect(decideEligibility(inherited, on).outcome).toBe("eligible");
  });
});

describe("a day as digits", () => {
  it("is a day exactly when the text is one", () => {
    const anyText = fc.oneof(
      fc
        .tuple(fc.nat(2300), fc.nat(14), fc.nat(33))
        .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")),
      fc.constantFrom(
        "1900-02-29",
        "2000-02-29",
        "1800-01-01",
        "1799-12-31",
        "2199-12-31",
        "2200-01-01",
        "20a0-01-01",
        "2000-1-01",
        "2000-01-1 ",
      ),
      fc.string({ minLength: 10, maxLength: 10 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(dateDigits(text) !== -1).toBe(isPlainDate(text));
        if (isPlainDate(text)) expect(dateDigits(text)).toBe(Number(text.replaceAll("-", "")));
      }),
      { numRuns: 3000 },
    );
  });
});

function answerOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

function withoutGaps(facts: ApplicantFacts): unknown {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
