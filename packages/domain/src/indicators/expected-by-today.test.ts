import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromDayNumber, type PlainDate, toDayNumber } from "../dates/plain-date.ts";
import { carryOver } from "../plan/carry-over.ts";
import type { Target } from "../plan/target.ts";
import { expectedByToday } from "./expected-by-today.ts";

const year = { from: "2026-01-01", until: "2026-12-31" } as const;
const target: Target = {
  indicatorId: "cases-accepted",
  place: null,
  period: year,
  value: 120,
  actual: 60,
  decidingDocument: null,
  evidence: "unconfirmed",
};
const dayOf2026 = fc
  .integer({ min: toDayNumber(year.from), max: toDayNumber(year.until) })
  .map(fromDayNumber);

describe("a target of cases", () => {
  it("is reached evenly by working days: nothing is expected of a holiday", () => {
    const before = expectedByToday(target, "2026-11-23");
    expect(expectedByToday(target, "2026-11-24").expected).toBe(before.expected);
    expect(expectedByToday(target, "2026-11-25").expected).toBeGreaterThan(before.expected);
    expect(before.basis).toBe("working-days");
  });

  it("expects nothing before its period, all of it on the last day, and more from day to day", () => {
    expect(expectedByToday(target, "2025-12-31").expected).toBe(0);
    expect(expectedByToday(target, "2026-12-31").expected).toBe(120);
    fc.assert(
      fc.property(dayOf2026, (on) => {
        const today = expectedByToday(target, on).expected;
        expect(today).toBeGreaterThanOrEqual(expectedByToday(target, addDays(on, -1)).expected);
        expect(today).toBeLessThanOrEqual(120);
      }),
    );
  });

  it("runs by calendar days, and says so, while the holidays of its year are not known", () => {
    const next = { ...target, period: { from: "2027-01-01", until: "2027-12-31" } } as const;
    const { basis, expected } = expectedByToday(next, "2027-12-30");
    expect(basis).toBe("calendar-days");
    expect(expected).toBeCloseTo((120 * 364) / 365);
  });

  it("follows the months that the plan names, within a month by its working days", () => {
    const phased: Target = { ...target, phasing: { "2026-04": 20, "2026-12": 100 } };
    expect(expectedByToday(phased, "2026-03-31").expected).toBe(0);
    expect(expectedByToday(phased, "2026-04-30").expected).toBe(20);
    expect(expectedByToday(phased, "2026-11-30").expected).toBe(20);
    // April 2026 has 20 working days; 1, 2 and 3 April are the first three.
    expect(expectedByToday(phased, "2026-04-03")).toMatchObject({ expected: 3, basis: "phasing" });
  });

  it("is ahead, on course, at risk or, worst of all, behind by what was reached", () => {
    const status = (actual: number | null) => expectedByToday({ ...target, actual }, "2026-12-31").status;
    expect([126, 120, 114, 113, 96, 95, null].map(status)).toEqual([
      "ahead",
      "on-course",
      "on-course",
      "at-risk",
      "at-risk",
      "behind",
      "on-course",
    ]);
  });

  it("is not behind on the first days of January for want of half a case", () => {
    expect(expectedByToday({ ...target, actual: 0 }, "2026-01-05").status).toBe("on-course");
  });

  it("needs what is missing, spread over the working days that are left", () => {
    const needed = (actual: number, on: PlainDate) =>
      expectedByToday({ ...target, actual }, on).neededPerWorkingDay;
    expect(needed(116, "2026-12-29")).toBe(2);
    expect(needed(120, "2026-12-29")).toBe(0);
    expect(needed(100, "2026-12-31")).toBeNull();
  });

  it("expects what was carried over on top, evenly beside the months that the plan names", () => {
    const phased: Target = { ...target, phasing: { "2026-12": 120 }, carriedOver: 249 };
    // 120 of the 249 working days of 2026 lie in its first half.
    expect(expectedByToday(phased, "2026-06-30")).toMatchObject({ expected: 120, basis: "phasing" });
    expect(expectedByToday({ ...target, carriedOver: 5 }, "2026-12-31").expected).toBe(125);
    expect(
      expectedByToday({ ...target, carriedOver: 5, actual: 121 }, "2026-12-29").neededPerWorkingDay,
    ).toBe(2);
  });

  it("hands over what it left undone, and never more work than there is", () => {
    expect(carryOver({ ...target, actual: 111 })).toBe(9);
    expect(carryOver({ ...target, actual: 111, carriedOver: 3 })).toBe(12);
    expect(carryOver({ ...target, actual: 130 })).toBe(0);
    expect(() => expectedByToday({ ...target, carriedOver: -1 }, "2026-06-30")).toThrow("carriedOver");
    const share: Target = { ...target, indicatorId: "requests-served", value: 100, carriedOver: 2 };
    expect(() => expectedByToday(share, "2026-06-30")).toThrow("carriedOver");
  });

  it("is refused when its months do not add up, or its indicator does not exist", () => {
    expect(() => expectedByToday({ ...target, phasing: { "2026-04": 20 } }, "2026-04-01")).toThrow("phasing");
    expect(() => expectedByToday({ ...target, phasing: { "2025-04": 120 } }, "2026-04-01")).toThrow(
      "2025-04",
    );
    expect(() => expectedByToday({ ...target, indicatorId: "x" }, "2026-04-01")).toThrow("indicatorId");
  });

  it("is refused without a period", () => {
    const { period: _, ...timeless } = target;
    expect(() => expectedByToday(timeless as Target, "2026-04-01")).toThrow("period: undefined");
  });
});

describe("a target of a share", () => {
  it("is expected whole on every day", () => {
    fc.assert(
      fc.property(dayOf2026, (on) => {
        const share: Target = { ...target, indicatorId: "requests-served", value: 100, actual: 100 };
        expect(expectedByToday(share, on)).toEqual({
          expected: 100,
          status: "on-course",
          neededPerWorkingDay: null,
          basis: "whole-period",
        });
        expect(expectedByToday({ ...share, actual: 79 }, on).status).toBe("behind");
      }),
    );
  });
});

describe("a target where less is better", () => {
  it("is ahead below its value, at risk above it and behind well above it", () => {
    const days: Target = { ...target, indicatorId: "days-to-acceptance", value: 2, actual: 1 };
    expect(expectedByToday(days, "2026-06-30").status).toBe("ahead");
    expect(expectedByToday({ ...days, actual: 0 }, "2026-06-30").status).toBe("ahead");
    expect(expectedByToday({ ...days, actual: 2.5 }, "2026-06-30").status).toBe("at-risk");
    expect(expectedByToday({ ...days, actual: 3 }, "2026-06-30").status).toBe("behind");
  });
});
