import { describe, expect, it } from "vitest";
import type { AgeWindow } from "../law/ground-rule.ts";
import { ageClasses } from "./age-classes.ts";
import { RESTING } from "./codes.ts";

const ofAges = (...ages: readonly (AgeWindow | null)[]) =>
  ageClasses(ages.map((age) => ({ age, statuses: null, financialLimbs: null })));

describe("the classes of ages that grounds can tell apart", () => {
  it("are the stretches between two thresholds, first the one that no ground names", () => {
    const { answers, codes } = ofAges(
      { from: 0, under: 16 },
      null,
      { from: 16, under: 18 },
      { from: 60, under: null },
    );
    expect(answers.map(({ ageInYears }) => ageInYears)).toEqual([18, 0, 16, 60]);
    const classOf = (age: number) => (codes[age] ?? 0) - RESTING;
    expect([0, 15, 16, 17, 18, 59, 60, 399].map(classOf)).toEqual([1, 1, 2, 2, 0, 0, 3, 3]);
    expect(codes).toHaveLength(400);
  });

  it("are one when no ground asks for an age", () => {
    const { answers, codes } = ofAges(null, null);
    expect(answers).toEqual([{ ageInYears: 0 }]);
    expect(new Set(codes)).toEqual(new Set([RESTING]));
  });

  it("cannot be when every age meets a ground, for nobody could be refused then", () => {
    expect(() => ofAges({ from: 0, under: 18 }, { from: 18, under: null })).toThrow(
      "Every age meets a ground: no age can rest.",
    );
  });
});
