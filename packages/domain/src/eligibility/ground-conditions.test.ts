import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundIds } from "../law/ground-id.ts";
import { anyCoveredCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { conditionsOfGrounds, traceGround } from "./ground-conditions.ts";
import { both, type Truth } from "./truth.ts";

const statuses = { true: "met", false: "not-met", unknown: "unknown" };

describe("the conditions of a ground", () => {
  it("stand for every ground", () => {
    expect(groundIds.filter((id) => conditionsOfGrounds[id].length === 0)).toEqual([]);
  });

  it("together give the status that the decision gives", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        for (const { id, provision, status } of decideEligibility(facts, on).grounds) {
          const trace = traceGround(id, provision, facts, on);
          const together = trace.reduce<Truth>((truth, one) => both(truth, one.truth), true);
          expect(statuses[`${together}`]).toBe(status);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("name the clause that defines their words", () => {
    const facts = { birthDate: "1950-01-01", household: "near-poor", proceduralStatuses: [] } as const;
    const definedBy = decideEligibility(facts, "2024-03-01").grounds.flatMap(({ id, provision }) =>
      traceGround(id, provision, facts, "2024-03-01").flatMap((one) => one.provision ?? []),
    );
    expect(new Set(definedBy)).toEqual(
      new Set(["102/2016/QH13#1", "39/2009/QH12#2", "101/2015/QH13#4.1.đ", "144/2017/NĐ-CP#2"]),
    );
  });
});
