import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../dates/plain-date.ts";
import { anyFacts } from "../eligibility/any-facts.testing.ts";
import { decideUnder } from "../eligibility/decide-under.ts";
import { amendLaw } from "./amend-law.ts";
import { anAmendment } from "./an-amendment.testing.ts";
import { checkLaw } from "./check-law.ts";
import { currentLaw } from "./current-law.ts";
import { isGroundProvision } from "./ground-provision.ts";
import { papersOn } from "./papers-on.ts";

/** The clauses that ask about means on the last day that is known. */
const askingAboutMeans = currentLaw.provisions
  .filter(isGroundProvision)
  .filter(({ rule, inForce }) => rule.requiresFinancialDifficulty && inForce.until === null);

/** Some clause drops the test of means, and its papers with it, on some day. */
const anyWidening = fc.record({
  clause: fc.constantFrom(...askingAboutMeans),
  start: fc.integer({ min: toDayNumber("2027-01-15"), max: toDayNumber("2035-12-31") }).map(fromDayNumber),
});

type Widening = { clause: (typeof askingAboutMeans)[number]; start: ReturnType<typeof fromDayNumber> };

function widen({ clause: { id, rule }, start }: Widening) {
  const requirements = papersOn(rule.ground, start).filter(({ anyOf }) => anyOf.length === 1);
  return amendLaw(currentLaw, {
    ...anAmendment({ clause: id, start }),
    papers: [{ ground: rule.ground, requirements }],
  });
}

describe("any clause that drops the test of means, on any day", () => {
  it("makes a law without fault, that loses nobody, and that says the same of the day before", () => {
    const anyCase = anyWidening.chain((widening) =>
      fc.record({ widening: fc.constant(widening), facts: anyFacts(widening.start) }),
    );
    fc.assert(
      fc.property(anyCase, ({ widening, facts }) => {
        const law = widen(widening);
        expect(checkLaw(law)).toEqual([]);
        const { start, clause } = widening;
        const before = decideUnder(currentLaw, facts, start);
        const after = decideUnder(law, facts, start);
        if (before.outcome === "eligible") expect(after.outcome).toBe("eligible");
        const others = ({ id }: { id: string }) => id !== clause.rule.ground;
        expect(after.grounds.filter(others)).toEqual(before.grounds.filter(others));
        const eve = fromDayNumber(toDayNumber(start) - 1);
        fc.pre(facts.birthDate === undefined || facts.birthDate <= eve);
        const { grounds, outcome, documents } = decideUnder(law, facts, eve);
        expect({ grounds, outcome, documents }).toEqual(pick(decideUnder(currentLaw, facts, eve)));
      }),
      { numRuns: 60 },
    );
  });
});

function pick({ grounds, outcome, documents }: ReturnType<typeof decideUnder>) {
  return { grounds, outcome, documents };
}
