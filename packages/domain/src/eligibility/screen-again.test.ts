import { describe, expect, it } from "vitest";
import { type ApplicantFacts, addDays, decideEligibility } from "../index.ts";
import { negative } from "./any-facts.testing.ts";
import { nextScreeningOn, screenAgain } from "./screen-again.ts";

const adult: ApplicantFacts = { ...negative, birthDate: "1990-01-01" };
const disability = { types: ["vision"], degree: "severe", certified: true } as const;

describe("somebody refused before", () => {
  it("is called when the allowance is granted, with the fact that changed and the ground", () => {
    const before = { facts: { ...adult, disability }, on: "2026-02-02" } as const;
    const facts = { ...before.facts, receivesMonthlySocialAllowance: true };
    const found = screenAgain(before, { facts, on: "2026-11-23" });
    expect(found?.cause).toBe("facts-changed");
    expect(found?.changedFacts).toEqual(["receivesMonthlySocialAllowance"]);
    expect(found?.grounds.map(({ id }) => id)).toEqual(["disability"]);
    expect(found?.decision.receipt.outcome).toBe("eligible");
  });

  it("is called when the household comes onto the list, at the sixtieth birthday, and when the law widens", () => {
    const near = { ...adult, household: "near-poor", birthDate: "1966-06-15" } as const;
    const witness = { ...adult, birthDate: "2009-06-01", proceduralStatuses: ["witness"] } as const;
    const cause = (facts: ApplicantFacts, before: `${number}-${number}-${number}`, on: typeof before) =>
      screenAgain({ facts, on: before }, { facts, on })?.cause;
    expect(cause(near, "2026-06-14", "2026-06-15")).toBe("age-reached");
    expect(cause(witness, "2025-12-31", "2026-01-01")).toBe("law-changed");
    const poor = { ...adult, household: "poor" } as const;
    expect(screenAgain({ facts: adult, on: "2026-02-02" }, { facts: poor, on: "2026-02-03" })?.cause).toBe(
      "facts-changed",
    );
  });

  it("is not called while nothing helps, nor while facts are missing", () => {
    const before = { facts: adult, on: "2026-02-02" } as const;
    const { receivesMonthlySocialAllowance: _, ...unknown } = { ...adult, disability };
    expect(screenAgain(before, { facts: adult, on: "2026-11-23" })).toBeNull();
    expect(screenAgain(before, { facts: unknown, on: "2026-11-23" })).toBeNull();
  });
});

describe("the next day worth a look", () => {
  it("is the birthday or the day on which the law changes, whichever comes first", () => {
    expect(nextScreeningOn({ birthDate: "1967-06-15" }, "2026-11-23")).toBe("2027-06-15");
    expect(nextScreeningOn({ birthDate: "2010-02-28" }, "2025-12-31")).toBe("2026-01-01");
    expect(nextScreeningOn({ birthDate: "1950-06-15" }, "2026-11-23")).toBeNull();
    expect(nextScreeningOn({ birthDate: "2008-02-29" }, "2024-01-10")).toBe("2024-02-29");
  });

  it("never comes after the day on which the answer is another one", () => {
    const people: ApplicantFacts[] = [
      { ...adult, birthDate: "2010-02-27", proceduralStatuses: ["accused"] },
      { ...adult, birthDate: "2008-02-29", proceduralStatuses: ["victim"], household: "near-poor" },
      { ...adult, birthDate: "1966-03-01", household: "near-poor" },
      { ...adult, trafficking: "victim", matterConcernsTrafficking: true },
    ];
    for (const facts of people)
      for (let on: `${number}-${number}-${number}` = "2024-01-01"; on < "2026-11-23"; on = addDays(on, 1)) {
        const next = nextScreeningOn(facts, on) ?? "2199-12-31";
        const tomorrow = addDays(on, 1);
        if (decideEligibility(facts, on).outcome !== decideEligibility(facts, tomorrow).outcome)
          expect(next, `${on} of ${facts.birthDate}`).toBe(tomorrow);
      }
  });
});
