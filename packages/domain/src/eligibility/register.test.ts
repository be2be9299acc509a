import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { anyCase, anyFacts, negative } from "./any-facts.testing.ts";
import { compareLaw } from "./compare-law.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { reportingGround } from "./reporting-ground.ts";
import { screenPopulation } from "./screen-population.ts";

const adult = { ...negative, birthDate: "1990-01-01" } as const;
const named = (facts: Record<string, ApplicantFacts>) =>
  Object.entries(facts).map(([id, one]) => ({ id, facts: one }));

describe("a screened register", () => {
  it("gives each person the answer of a single decision", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const { outcome, grounds } = decideEligibility(facts, on);
        const met = grounds.filter(({ status }) => status === "met").map(({ id }) => id);
        expect([...screenPopulation([{ id: "1", facts }], on)]).toEqual([{ id: "1", outcome, grounds: met }]);
      }),
    );
  });

  it("is read one by one, as far as it is asked for", () => {
    let read = 0;
    function* endless() {
      for (;;) yield { id: String(read++), facts: { household: "poor" } as const };
    }
    const screened = screenPopulation(endless(), "2026-01-01");
    expect([screened.next().value?.id, screened.next().value?.id]).toEqual(["0", "1"]);
    expect(read).toBe(2);
  });

  it("names the person whose facts cannot be", () => {
    const people = [{ id: "HS-7", facts: { birthDate: "2030-01-01" } as const }];
    expect(() => [...screenPopulation(people, "2026-01-01")]).toThrow("HS-7: facts.birthDate");
  });
});

describe("two days of law", () => {
  it("show who gained and who lost when trafficking moved to khoản 6a", () => {
    const people = named({
      inTheCase: { ...adult, trafficking: "victim", matterConcernsTrafficking: true },
      divorcing: { ...adult, trafficking: "victim", household: "near-poor" },
      nobody: adult,
    });
    const impact = compareLaw(people, "2025-06-30", "2025-07-01");
    expect(impact.gains.map(({ id, because }) => [id, because])).toEqual([["inTheCase", "law"]]);
    expect(impact.losses.map(({ id }) => id)).toEqual(["divorcing"]);
    expect(impact.byGround).toEqual([
      { ground: "trafficking", gained: 1, lost: 0 },
      { ground: "trafficking-financial", gained: 0, lost: 1 },
    ]);
    expect(impact.outcomes.after).toEqual({ eligible: 1, "not-eligible": 2, undetermined: 0 });
  });

  it("tell a birthday from a change of law", () => {
    const people = named({
      older: { ...adult, birthDate: "2010-01-01" },
      witness: { ...adult, birthDate: "2009-06-01", proceduralStatuses: ["witness"] },
    });
    const impact = compareLaw(people, "2025-12-31", "2026-01-01");
    expect(impact.losses.map(({ id, because }) => [id, because])).toEqual([["older", "birthday"]]);
    expect(impact.gains.map(({ id, because }) => [id, because])).toEqual([["witness", "law"]]);
  });

  it("change nothing between two days of one law for people who stay the same age", () => {
    fc.assert(
      fc.property(fc.array(anyFacts("2024-03-01"), { maxLength: 5 }), (facts) => {
        const people = facts.map((one, index) => ({ id: String(index), facts: one }));
        const impact = compareLaw(people, "2024-03-01", "2024-03-01");
        expect([impact.gains, impact.losses, impact.others, impact.byGround]).toEqual([[], [], [], []]);
        expect(impact.people).toBe(people.length);
      }),
    );
  });

  it("are asked in their order", () => {
    expect(() => compareLaw([], "2026-01-02", "2026-01-01")).toThrow("onAfter");
  });
});

describe("the group of form 24", () => {
  it("counts a disabled child among the children, column 8", () => {
    const disability = { types: ["vision"], degree: "severe", certified: true } as const;
    const decision = decideEligibility(
      { birthDate: "2016-01-01", disability, receivesMonthlySocialAllowance: true },
      "2026-03-02",
    );
    expect(reportingGround(decision)?.column).toBe(8);
    expect(decision.hasDisability).toBe(true);
  });

  it("puts the poor of an ethnic minority in column 7, before 5 and 6", () => {
    const facts = { household: "poor", ethnicMinority: true, livesInExtremeHardshipArea: true } as const;
    expect(reportingGround(decideEligibility(facts, "2026-03-02"))?.column).toBe(7);
    expect(reportingGround(decideEligibility({ household: "poor" }, "2026-03-02"))?.column).toBe(5);
  });

  it("finds one for whoever is eligible, and none for anybody else", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const decision = decideEligibility(facts, on);
        expect(reportingGround(decision) !== null).toBe(decision.outcome === "eligible");
      }),
    );
  });
});
