import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApplicantFacts, type FactName, factNames } from "../applicants/applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { answerFrequency } from "./answer-frequency.ts";
import { anyAnswer, anyCoveredDay } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";

/** A day, somebody of whom everything can be known, and the part of it that the intake knows at first. */
const anyIntake = anyCoveredDay.chain((on) =>
  fc.record({
    on: fc.constant(on),
    person: fc.record(anyAnswer(on)),
    knownFirst: fc.subarray([...factNames]),
  }),
);

type Asked = { readonly known: ApplicantFacts; readonly questions: readonly FactName[] };

/** Asks what is worth asking next until nothing is. */
function askAll(person: ApplicantFacts, knownFirst: readonly FactName[], on: PlainDate): Asked {
  let known: ApplicantFacts = Object.fromEntries(knownFirst.map((fact) => [fact, person[fact]]));
  const questions: FactName[] = [];
  for (;;) {
    const { nextQuestion, missingFacts } = decideEligibility(known, on);
    if (nextQuestion === null) return { known, questions };
    if (!missingFacts.includes(nextQuestion)) throw new Error(`${nextQuestion} cannot change the outcome.`);
    if (questions.includes(nextQuestion)) throw new Error(`${nextQuestion} is asked a second time.`);
    questions.push(nextQuestion);
    known = { ...known, [nextQuestion]: person[nextQuestion] };
  }
}

describe("asking only the next question", () => {
  it("asks each open fact at most once, none that cannot change the outcome, and settles it", () => {
    fc.assert(
      fc.property(anyIntake, ({ on, person, knownFirst }) => {
        const { known, questions } = askAll(person, knownFirst, on);
        expect(questions.length + knownFirst.length).toBeLessThanOrEqual(factNames.length);
        const { outcome } = decideEligibility(known, on);
        expect(outcome).not.toBe("undetermined");
        expect(outcome).toBe(decideEligibility(person, on).outcome);
      }),
      { numRuns: 1000 },
    );
  });

  it("asks for the allowance first wherever a severe degree is certified and the allowance matters", () => {
    const disability = { types: ["vision"], degree: "extremely-severe", certified: true } as const;
    fc.assert(
      fc.property(anyIntake, ({ on, person, knownFirst }) => {
        const known = Object.fromEntries(knownFirst.map((fact) => [fact, person[fact]]));
        const decision = decideEligibility({ ...known, disability }, on);
        fc.pre(decision.missingFacts.includes("receivesMonthlySocialAllowance"));
        expect(decision.nextQuestion).toBe("receivesMonthlySocialAllowance");
      }),
      { numRuns: 500 },
    );
  });

  it("settles somebody with a severe certificate and the allowance in two questions, from nothing", () => {
    const person: ApplicantFacts = {
      disability: { types: ["mobility"], degree: "severe", certified: true },
      receivesMonthlySocialAllowance: true,
    };
    expect(askAll(person, [], "2026-03-02").questions).toEqual([
      "receivesMonthlySocialAllowance",
      "disability",
    ]);
  });
});

describe("how often an answer helps", () => {
  it("is told for every fact, with where it comes from, and confirmed nowhere", () => {
    expect(Object.keys(answerFrequency)).toEqual([...factNames]);
    for (const { evidence, source } of Object.values(answerFrequency)) {
      expect(source).toMatch(evidence === "unconfirmed" ? /^Invented/ : /moj\.gov\.vn/);
      expect(evidence).not.toBe("seen");
    }
  });
});
