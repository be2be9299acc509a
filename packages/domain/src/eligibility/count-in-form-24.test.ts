import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundIds } from "../law/ground-id.ts";
import { anyCase } from "./any-facts.testing.ts";
import { countInForm24 } from "./count-in-form-24.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { reportingGroundOrder } from "./reporting-ground.ts";

describe("form 24", () => {
  it("counts everybody who is eligible once, and nobody else", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const decision = decideEligibility(facts, on);
        const count = countInForm24(decision);
        expect(count !== null).toBe(decision.outcome === "eligible");
        const met = decision.grounds.filter(({ status }) => status === "met").map(({ id }) => id);
        expect(met).toEqual(expect.arrayContaining([...(count?.group.grounds ?? [])]));
      }),
    );
  });

  it("hides a person with a disability exactly when another column counts them", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const count = countInForm24(decideEligibility(facts, on));
        fc.pre(count !== null && facts.disability !== undefined);
        const isPwd = facts.disability !== null;
        expect(count?.isHiddenPwd).toBe(isPwd && count?.group.column !== 14);
        expect(count?.isOfficialPwd).toBe(count?.group.column === 14);
      }),
    );
  });

  it("carries its mark wherever more than one group could be chosen, and only there", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const decision = decideEligibility(facts, on);
        const count = countInForm24(decision);
        fc.pre(count !== null);
        const met = new Set(decision.grounds.filter(({ status }) => status === "met").map(({ id }) => id));
        const possible = reportingGroundOrder.filter(({ grounds }) => grounds.every((id) => met.has(id)));
        const isBoth = possible.some(({ code }) => code === "poor-ethnic-minority");
        const isCertain = count?.group.column !== null && possible.length === (isBoth ? 3 : 1);
        expect([count?.evidence, count?.note === null]).toEqual(
          isCertain ? ["seen", true] : ["unconfirmed", false],
        );
      }),
      { numRuns: 500 },
    );
  });

  it("has a place for every ground, and the columns stand in their order but for column 7", () => {
    const codes: readonly string[] = reportingGroundOrder.map(({ code }) => code);
    expect(groundIds.filter((id) => !codes.includes(id))).toEqual([]);
    const columns = reportingGroundOrder.map(({ column }) => column).filter((column) => column !== null);
    expect(columns).toEqual([4, 7, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
  });
});
