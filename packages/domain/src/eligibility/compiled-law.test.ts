import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { DecidingLaw } from "../law/law.ts";
import { anyCase, anyCoveredCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { decideUnder } from "./decide-under.ts";
import { documentsFor } from "./documents-for.ts";
import { regimeOn } from "./regime-on.ts";
import { rulesHashOf } from "./rules-version.ts";
import { screenPopulation } from "./screen-population.ts";
import { toSituation } from "./situation.ts";

/** The law of a day as the grounds themselves say it, person by person: what the tables are made from. */
function plainAnswers(facts: Parameters<typeof toSituation>[0], on: PlainDate, law: DecidingLaw): unknown {
  const words = { true: "met", false: "not-met", unknown: "unknown" } as const;
  return regimeOn(on, law)?.grounds.map(({ ground, provision, rule }) => [
    ground.id,
    provision.id,
    words[`${ground.decide(toSituation(facts, on), rule)}`],
  ]);
}

describe("the compiled law", () => {
  it.each([
    ["of today", decidingLaw],
    ["with other thresholds", withOtherThresholds(decidingLaw)],
  ])("%s answers as the grounds do", (_, law) => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const { grounds } = decideUnder(law, facts, on);
        expect(grounds.map(({ id, provision, status }) => [id, provision, status])).toEqual(
          plainAnswers(facts, on, law),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it("gives the same decision to the first of a class and to the next", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const copyOfTheLaw = { ...decidingLaw };
        const fresh = decideUnder(copyOfTheLaw, facts, on);
        expect(decideUnder(copyOfTheLaw, structuredClone(facts), on)).toEqual(fresh);
        expect(decideEligibility(facts, on)).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });

  it("stays the same when many different people come", () => {
    const on = "2026-03-02";
    const before = JSON.stringify(decideEligibility({ household: "poor" }, on));
    for (const { facts } of fc.sample(anyCoveredCase, { numRuns: 30_000, seed: 7 })) {
      if (!facts.birthDate || facts.birthDate <= on) decideEligibility(facts, on);
    }
    expect(JSON.stringify(decideEligibility({ household: "poor" }, on))).toBe(before);
  });

  it("names the papers of each met ground by the lists of the law", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const { documents, grounds } = decideEligibility(facts, on);
        const met = grounds.filter(({ status }) => status === "met").map(({ id }) => documentsFor(id));
        expect(documents).toEqual(met);
      }),
      { numRuns: 300 },
    );
  });

  it("shares nothing that a reader of a decision can change", () => {
    const decision = decideEligibility({ disability: null }, "2026-08-01");
    for (const part of [decision.grounds, decision.missingFacts, decision.documents, decision.warnings]) {
      expect(Object.isFrozen(part)).toBe(true);
      expect(part.every((one) => typeof one === "string" || Object.isFrozen(one))).toBe(true);
    }
  });
});

describe("a law that was changed", () => {
  const stricter = withOtherThresholds(decidingLaw);

  it("decides by its own thresholds and leaves the other law as it is", () => {
    const facts = { birthDate: "1961-01-01", receivesMonthlySocialAllowance: true } as const;
    expect(decideUnder(decidingLaw, facts, "2026-03-02").outcome).toBe("eligible");
    expect(decideUnder(stricter, facts, "2026-03-02").outcome).toBe("undetermined");
    expect(decideEligibility(facts, "2026-03-02").outcome).toBe("eligible");
  });

  it("screens a register by itself too", () => {
    const people = [
      { id: "1", facts: { birthDate: "1961-01-01", receivesMonthlySocialAllowance: true } as const },
    ];
    const outcomes = [decidingLaw, stricter].map(
      (law) => [...screenPopulation(people, "2026-03-02", law)][0]?.outcome,
    );
    expect(outcomes).toEqual(["eligible", "undetermined"]);
  });

  it("has another fingerprint, and the same law has the same", () => {
    expect(rulesHashOf(stricter)).not.toBe(rulesHashOf(decidingLaw));
    expect(rulesHashOf(structuredClone(decidingLaw))).toBe(rulesHashOf(decidingLaw));
    expect(rulesHashOf({ ...decidingLaw, version: "another name" })).toBe(rulesHashOf(decidingLaw));
  });
});

/** Elderly from 70, children under 15, charged by one status only, HIV without a test of means. */
function withOtherThresholds(law: DecidingLaw): DecidingLaw {
  const provisions = law.provisions.map((provision): DecidingLaw["provisions"][number] => {
    const { term, rule } = provision;
    if (term?.name === "elderly") return { ...provision, term: { ...term, age: { from: 70, under: null } } };
    if (term?.name === "child") return { ...provision, term: { ...term, age: { from: 0, under: 15 } } };
    if (term?.name === "charged") return { ...provision, term: { ...term, statuses: ["accused"] } };
    return rule?.ground === "hiv"
      ? { ...provision, rule: { ...rule, requiresFinancialDifficulty: false } }
      : provision;
  });
  return { ...law, version: "invented", provisions };
}
