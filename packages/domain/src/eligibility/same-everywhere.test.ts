import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proofPapers } from "../law/proof-papers.ts";
import { provisionOn } from "../law/provision-on.ts";
import { anyCase, anyCoveredCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { explainDecision } from "./explain-decision.ts";
import { lackingPapers } from "./lacking-papers.ts";
import { missingPapers } from "./missing-papers.ts";

describe("a decision", () => {
  it("is the same from facts that were written as JSON and read again", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const decision = decideEligibility(facts, on);
        expect(decideEligibility(JSON.parse(JSON.stringify(facts)), on)).toEqual(decision);
        expect(explainDecision(JSON.parse(JSON.stringify(decision)), "vi")).toEqual(
          explainDecision(decision, "vi"),
        );
      }),
    );
  });

  it("is given twice alike, whatever was decided in between", () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const first = decideEligibility(one.facts, one.on);
        decideEligibility(other.facts, other.on);
        expect(decideEligibility(one.facts, one.on)).toEqual(first);
      }),
    );
  });

  it("never rests on a version that is not in force on its day", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const { grounds, documents, reason, warnings } = decideEligibility(facts, on);
        for (const { id, provision } of grounds) expect(provisionOn(provision, on)?.rule?.ground).toBe(id);
        const clauses = documents.flatMap(({ papers }) =>
          papers.flatMap(({ anyOf }) => anyOf.map(({ provision }) => provision)),
        );
        expect(clauses.filter((clause) => provisionOn(clause, on) === undefined)).toEqual([]);
        const isEarly = on < "2026-07-01";
        expect(isEarly && (reason !== null || warnings.some(({ law }) => law.includes("2026")))).toBe(false);
      }),
    );
  });
});

describe("more papers", () => {
  const codes = proofPapers.map(({ code }) => code);

  it("never leave more to be shown", () => {
    fc.assert(
      fc.property(anyCase, fc.subarray(codes), fc.subarray(codes), ({ on, facts }, some, others) => {
        const decision = decideEligibility(facts, on);
        const [few, more] = [some, [...some, ...others]];
        expect(missingPapers(decision, more).length).toBeLessThanOrEqual(missingPapers(decision, few).length);
        for (const { ground, papers } of lackingPapers(decision, more)) {
          const before = lackingPapers(decision, few).find((one) => one.ground === ground);
          expect(before?.papers).toEqual(expect.arrayContaining([...papers]));
        }
      }),
    );
  });

  it("complete a ground exactly when each of its points is proved", () => {
    fc.assert(
      fc.property(anyCase, fc.subarray(codes), ({ on, facts }, seen) => {
        const decision = decideEligibility(facts, on);
        const isProved = decision.documents.some(({ papers }) =>
          papers.every(({ anyOf }) => anyOf.some(({ code }) => seen.includes(code))),
        );
        expect(missingPapers(decision, seen).length === 0).toBe(isProved || decision.documents.length === 0);
      }),
    );
  });

  it("never turn an eligible person away: a certificate, an allowance or an admission only helps", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        fc.pre(decideEligibility(facts, on).outcome === "eligible");
        const certified = facts.disability && { disability: { ...facts.disability, certified: true } };
        const more = {
          ...facts,
          ...certified,
          receivesMonthlySocialAllowance: true,
          inSocialProtectionFacility: true,
        };
        expect(decideEligibility(more, on).outcome).toBe("eligible");
      }),
      { numRuns: 300 },
    );
  });
});
