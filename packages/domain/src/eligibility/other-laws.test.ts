import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { GroundRule } from "../law/ground-rule.ts";
import type { DecidingLaw } from "../law/law.ts";
import { negative } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { decideUnder } from "./decide-under.ts";
import { missingPapers } from "./missing-papers.ts";

const on = "2026-03-02";
const inDoubt = "2026-08-03";

/** The law of today with another test in every version of one ground. */
function lawWith(ground: GroundId, change: Partial<GroundRule>): DecidingLaw {
  const provisions = decidingLaw.provisions.map((provision) =>
    provision.rule?.ground === ground ? { ...provision, rule: { ...provision.rule, ...change } } : provision,
  );
  return { ...decidingLaw, provisions };
}

const statusUnder = (law: DecidingLaw, ground: GroundId, facts: ApplicantFacts) =>
  decideUnder(law, facts, on).grounds.find(({ id }) => id === ground)?.status;

describe("a ground from which a law takes a test away", () => {
  it("is met without a status, in whatever proceedings or none", () => {
    const law = lawWith("charged-near-poor", { statuses: null });
    expect(statusUnder(law, "charged-near-poor", { household: "near-poor" })).toBe("met");
    expect(statusUnder(law, "charged-near-poor", { household: "neither" })).toBe("not-met");
    expect(statusUnder(decidingLaw, "charged-near-poor", { household: "near-poor" })).toBe("unknown");
  });

  it("is met at any age, and at one that nobody knows", () => {
    const law = lawWith("minor-16-18-justice", { age: null });
    const witness: ApplicantFacts = { proceduralStatuses: ["witness"] };
    expect(statusUnder(law, "minor-16-18-justice", witness)).toBe("met");
    expect(statusUnder(law, "minor-16-18-justice", { ...witness, birthDate: "1950-01-01" })).toBe("met");
    expect(statusUnder(decidingLaw, "minor-16-18-justice", witness)).toBe("unknown");
  });

  it("is met without means being asked", () => {
    const law = lawWith("disability", { requiresFinancialDifficulty: false });
    const disability = { types: ["vision"], degree: "mild", certified: true } as const;
    expect(statusUnder(law, "disability", { disability })).toBe("met");
    expect(statusUnder(decidingLaw, "disability", { disability })).toBe("unknown");
  });
});

describe("a law that lacks something", () => {
  const without = (ground: GroundId): DecidingLaw => ({
    ...decidingLaw,
    provisions: decidingLaw.provisions.filter(({ rule }) => rule?.ground !== ground),
  });

  it("takes nobody for elderly when it has no such ground", () => {
    const codesOf = (law: DecidingLaw, facts: ApplicantFacts) =>
      decideUnder(law, facts, inDoubt).warnings.map(({ code }) => code);
    const old = { ...negative, birthDate: "1950-01-01" } as const;
    expect(codesOf(decidingLaw, old)).toContain("refusal-needs-legal-officer");
    expect(codesOf(without("elderly"), old)).not.toContain("refusal-needs-legal-officer");
  });

  it("asks for no papers where it lists none", () => {
    const { documents } = decideUnder({ ...decidingLaw, paperLists: [] }, { household: "poor" }, on);
    expect(documents).toEqual([{ ground: "poor-household", papers: [] }]);
  });

  it("cannot decide by a word that no text of it defines", () => {
    const provisions = decidingLaw.provisions.filter(({ term }) => term?.name !== "elderly");
    expect(() => decideUnder({ ...decidingLaw, provisions }, {}, on)).toThrow(
      "A ground uses a term that no text defines on ",
    );
  });
});

describe("a law that changes on a day on which nothing else does", () => {
  const changed = (inForce: { from: PlainDate; until: PlainDate | null }): DecidingLaw => ({
    ...decidingLaw,
    provisions: decidingLaw.provisions.map((provision) =>
      provision.rule?.ground === "hiv" ? { ...provision, inForce } : provision,
    ),
  });
  const asks = (law: DecidingLaw, day: PlainDate) =>
    decideUnder(law, {}, day).grounds.some(({ id }) => id === "hiv");

  it("asks by a clause from its first day on", () => {
    const begins = changed({ from: "2026-05-05", until: null });
    expect([asks(begins, "2026-05-04"), asks(begins, "2026-05-05")]).toEqual([false, true]);
  });

  it("asks by a clause to its last day, and no longer", () => {
    const ends = changed({ from: "2018-01-01", until: "2026-05-05" });
    expect([asks(ends, "2026-05-05"), asks(ends, "2026-05-06")]).toEqual([true, false]);
  });
});

describe("a decision", () => {
  it("is worked out once for everybody alike, whoever comes in between", () => {
    const gap = { birthDate: "1990-01-01", meritorious: false } as const;
    const first = decideEligibility(gap, on);
    decideEligibility({ household: "poor" }, on);
    const again = decideEligibility({ ...gap, birthDate: "1991-01-01" }, on);
    expect(again.grounds).toBe(first.grounds);
    expect(again.missingFacts).toBe(first.missingFacts);
  });

  it("asks nothing more about means for a ground once one way of showing them is known", () => {
    const facts = { receivesMonthlySocialAllowance: true } as const;
    const missingOf = (ground: GroundId, known: ApplicantFacts) =>
      decideEligibility(known, on).grounds.find(({ id }) => id === ground)?.missingFacts;
    expect(missingOf("disability", facts)).toEqual(["disability"]);
    expect(missingOf("elderly", facts)).toEqual(["birthDate"]);
    expect(missingOf("elderly", {})).toEqual([
      "birthDate",
      "household",
      "receivesMonthlySocialAllowance",
      "inSocialProtectionFacility",
    ]);
  });

  it("of a day before the coded law leaves a receipt that decides nothing", () => {
    const { receipt } = decideEligibility({ household: "poor" }, "2017-12-31");
    expect(receipt).toMatchObject({ outcome: "undetermined", grounds: [], provisions: {} });
  });

  it("of no day is refused by the name of the day", () => {
    expect(() => decideEligibility({}, "2026-02-30")).toThrow(/^on: /);
  });

  it("cannot be changed by one reader under the eyes of another", () => {
    const { grounds, missingFacts, documents, warnings } = decideEligibility(
      { household: "near-poor" },
      inDoubt,
    );
    const shared = [
      grounds,
      missingFacts,
      documents,
      warnings,
      ...grounds.flatMap((one) => [one, one.missingFacts]),
    ];
    expect(shared.filter((one) => !Object.isFrozen(one))).toEqual([]);
    expect(grounds.some((one) => one.missingFacts.length > 0)).toBe(true);
  });

  it("of somebody who meets no ground has no papers missing", () => {
    expect(missingPapers(decideEligibility({ ...negative, birthDate: "1996-01-01" }, on), [])).toEqual([]);
  });
});
