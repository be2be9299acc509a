import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../dates/plain-date.ts";
import type { Month } from "../../plan/target.ts";
import { forecastToYearEnd } from "./forecast-to-year-end.ts";
import { negativeBinomialQuantile } from "./negative-binomial-quantile.ts";
import { type MonthlyCounts, monthsOfYear } from "./seasons-of.ts";
import { spreadOf } from "./spread-of.ts";

function yearOf(year: number, counts: readonly number[]): Record<Month, number> {
  const months = monthsOfYear(year);
  return Object.fromEntries(counts.map((count, index) => [months[index], count]));
}
function forecast(counts: MonthlyCounts, on: PlainDate, indicatorId = "cases-accepted") {
  return forecastToYearEnd({ indicatorId, year: Number(on.slice(0, 4)), on, counts });
}
/** Times as often as said. */
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

describe("a forecast", () => {
  it("carries the pace of the working days on: 60 in 120 of the 249 days of 2026 make 124.5", () => {
    const found = forecast(yearOf(2026, times(6, 10)), "2026-06-30");
    expect(found).toMatchObject({ ok: true, done: 60, expected: 124.5, basis: "working-days" });
    // The rest has mean 60.5 × 129 ÷ 120 = 65.0 and variance 65.0 × 249 ÷ 120 = 134.9; the normal tails of
    // eight in ten lie 1.2816 × 11.6 = 14.9 away: 110 to 140.
    if (!found.ok) throw new Error("refused");
    expect(Math.abs(found.low - 110)).toBeLessThanOrEqual(1);
    expect(Math.abs(found.high - 140)).toBeLessThanOrEqual(1);
  });

  it("knows seasons once two whole years tell them: a quiet first half is no bad year", () => {
    const season = [...times(6, 5), ...times(6, 15)];
    const past = { ...yearOf(2024, season), ...yearOf(2025, season) };
    const found = forecast({ ...past, ...yearOf(2026, times(6, 5)) }, "2026-06-30");
    expect(found).toMatchObject({ ok: true, done: 30, expected: 120, basis: "seasons" });
  });

  it("does without seasons while one year is known, or while two hold too little to tell them", () => {
    const now = yearOf(2026, times(6, 5));
    const one = { ...yearOf(2025, times(12, 10)), ...now };
    const little = { ...yearOf(2024, times(12, 1)), ...yearOf(2025, times(12, 1)), ...now };
    for (const counts of [one, little])
      expect(forecast(counts, "2026-06-30")).toMatchObject({ ok: true, basis: "working-days" });
  });

  it("counts the month that runs by its working days: 9 April is the seventh of twenty", () => {
    // 58 days of January to March and 7 of April: 65 of 249.
    const found = forecast(yearOf(2026, [10, 10, 10, 2]), "2026-04-09");
    expect(found).toMatchObject({ ok: true, done: 32, expected: (32 * 249) / 65 });
  });

  it("on the last day is what was reached, with no range left", () => {
    const found = forecast(yearOf(2026, times(12, 7)), "2026-12-31");
    expect(found).toMatchObject({ ok: true, done: 84, expected: 84, low: 84, high: 84 });
  });

  it("is wider where months scatter more than chance lets them", () => {
    const width = (counts: readonly number[]) => {
      const found = forecast(yearOf(2026, counts), "2026-06-30");
      return found.ok ? found.high - found.low : 0;
    };
    expect(width([0, 20, 0, 20, 0, 20])).toBeGreaterThan(2 * width(times(6, 10)));
  });

  it("of nothing so far expects nothing, and still does not rule a few out", () => {
    const found = forecast(yearOf(2026, times(9, 0)), "2026-09-30");
    expect(found).toMatchObject({ ok: true, done: 0, expected: 0, low: 0 });
    if (found.ok) expect([0, 1]).toContain(found.high);
  });

  it("runs by calendar days, and says so, in a year whose holidays are not announced", () => {
    const found = forecast(yearOf(2027, times(6, 10)), "2027-06-30");
    // 181 of 365 days.
    expect(found).toMatchObject({ ok: true, basis: "calendar-days", expected: (60 * 365) / 181 });
  });

  it.each([
    ["before three whole months have passed", yearOf(2026, [9, 9, 9]), "2026-03-30", "too-early"],
    ["with a month missing", { "2026-01": 9, "2026-03": 9, "2026-04": 9 }, "2026-04-30", "months-missing"],
  ] as const)("is refused %s, with the reason in both languages", (_when, counts, on, because) => {
    const found = forecast(counts, on);
    expect(found).toMatchObject({ ok: false, because });
    if (!found.ok) expect(found.reason.vi).not.toBe(found.reason.en);
  });

  it.each(["requests-served", "days-to-acceptance", "persons-served", "cases-per-1000-pwd"])(
    "is refused for %s, which does not add up by months",
    (id) => {
      expect(forecast(yearOf(2026, times(6, 10)), "2026-06-30", id)).toMatchObject({
        ok: false,
        because: "does-not-add-up",
      });
    },
  );

  it("refuses a day of another year, and counts that cannot be", () => {
    expect(() =>
      forecastToYearEnd({ indicatorId: "cases-accepted", year: 2025, on: "2026-06-30", counts: {} }),
    ).toThrow("on:");
    expect(() => forecast(yearOf(2026, [-1]), "2026-06-30")).toThrow("counts.2026-01");
    expect(() => forecast({ "2026-13": 1 }, "2026-06-30")).toThrow("counts.2026-13");
  });

  it("is told in words, with numbers as each language writes them", () => {
    const found = forecast(yearOf(2026, times(6, 1000)), "2026-06-30");
    if (!found.ok) throw new Error("refused");
    expect(found.explanation.vi).toContain("đã đạt 6.000");
    expect(found.explanation.vi).toContain("cả năm khoảng 12.450");
    expect(found.explanation.en).toContain("6,000 so far");
    expect(found.explanation.en).toContain("of ten such years eight lie between");
  });
});

describe("the range", () => {
  it("holds about eight of ten years of chance", () => {
    const random = seeded(20261124);
    const years = 400;
    let held = 0;
    for (let year = 0; year < years; year += 1) {
      const months = Array.from({ length: 12 }, () => poisson(8, random));
      // Calendar days of 2027 make every month nearly alike.
      const found = forecast(yearOf(2027, months.slice(0, 6)), "2027-06-30");
      const total = months.reduce((sum, one) => sum + one, 0);
      if (found.ok && found.low <= total && total <= found.high) held += 1;
    }
    expect(held / years).toBeGreaterThan(0.76);
    expect(held / years).toBeLessThan(0.92);
  });
});

describe("a quantile of the negative binomial", () => {
  it("is the one that a hand adds up", () => {
    // Size 1, chance 1/2: 0.5, 0.75, 0.875, 0.9375.
    expect(negativeBinomialQuantile(0.9, { size: 1, chance: 0.5 })).toBe(3);
    expect(negativeBinomialQuantile(0.1, { size: 1, chance: 0.5 })).toBe(0);
    // Size 2, chance 1/2: 0.25, 0.5, 0.6875, 0.8125, 0.8906, 0.9375.
    expect(negativeBinomialQuantile(0.9, { size: 2, chance: 0.5 })).toBe(5);
    expect(negativeBinomialQuantile(0.6, { size: 2, chance: 0.5 })).toBe(2);
  });

  it("is that of Poisson where the pace is known, also of sizes that would vanish", () => {
    // Poisson of mean 10: up to 5 are 0.067, up to 6 0.130, up to 13 0.864, up to 14 0.917.
    const known = { size: 1_000_000, chance: 1_000_000 / 1_000_010 };
    expect(negativeBinomialQuantile(0.1, known)).toBe(6);
    expect(negativeBinomialQuantile(0.9, known)).toBe(14);
  });
});

describe("the spread of months", () => {
  it("is 1 for what chance explains, and the chi-square over its degrees of freedom beyond", () => {
    expect(spreadOf([{ counts: [8, 12], weights: [1, 1] }], 0)).toBe(1);
    // Of 0 and 20 where 10 each were to be expected: 200 ÷ 10 over one degree of freedom.
    expect(spreadOf([{ counts: [0, 20], weights: [1, 1] }], 0)).toBe(20);
    expect(spreadOf([{ counts: [5], weights: [1] }], 0)).toBeNull();
  });
});

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A Poisson count by Knuth's product of random numbers. */
function poisson(mean: number, random: () => number): number {
  let product = random();
  let count = 0;
  while (product > Math.exp(-mean)) {
    product *= random();
    count += 1;
  }
  return count;
}
