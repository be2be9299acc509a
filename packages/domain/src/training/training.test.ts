import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { providerKinds } from "../cases/provider-kind.ts";
import { indicators } from "../indicators/indicators.ts";
import { codesOf } from "../law/legal-term.ts";
import { earnsCertificate } from "./earns-certificate.ts";
import { trainingDuty, trainingStanding } from "./training-duty.ts";

describe("the eight hours of a year", () => {
  test("a legal-aid officer with seven and a half still lacks half an hour; with eight nothing", () => {
    expect(trainingStanding("legal-aid-officer", 7.5)).toEqual({ wanted: 8, attended: 7.5, missing: 0.5 });
    expect(trainingStanding("legal-aid-officer", 8).missing).toBe(0);
    expect(trainingStanding("legal-aid-officer", 20).missing).toBe(0);
  });

  test("binds legal-aid officers alone", () => {
    for (const kind of codesOf(providerKinds))
      expect(trainingStanding(kind, 0).wanted, kind).toBe(kind === "legal-aid-officer" ? 8 : 0);
  });

  test("the plan's indicator counts by the same hours and the same people", () => {
    const trained = indicators.find(({ id }) => id === "officers-with-training-hours");
    expect(trained?.numerator.where).toEqual([
      { field: "providerKind", is: trainingDuty.providerKinds[0] },
      { field: "trainingHours", atLeast: trainingDuty.hours },
    ]);
    expect(trained?.provisions).toEqual([trainingDuty.provision]);
  });
});

describe("a certificate", () => {
  test("is earned from the very share that the host set", () => {
    expect(earnsCertificate({ attended: 360, planned: 450, percent: 80 })).toBe(true);
    expect(earnsCertificate({ attended: 359, planned: 450, percent: 80 })).toBe(false);
  });

  test("is never lost by attending more, and never earned where nothing was taught", () => {
    const minutes = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        minutes,
        fc.integer({ min: 1, max: 100 }),
        (attended, more, planned, percent) => {
          if (earnsCertificate({ attended, planned, percent }))
            expect(earnsCertificate({ attended: attended + more, planned, percent })).toBe(true);
          expect(earnsCertificate({ attended, planned: 0, percent })).toBe(false);
        },
      ),
    );
  });
});
