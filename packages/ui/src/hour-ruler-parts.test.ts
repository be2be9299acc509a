import { expect, it } from "vitest";
import { hourRulerParts, hoursBetween } from "./hour-ruler-parts.ts";

it("splits the time gone into the agency's and ours", () => {
  const parts = hourRulerParts({ hours: 12, passed: 9, agency: 6 });
  expect(parts).toEqual({ agency: 50, ours: 25, now: 75, isShort: true });
});

it("is short only when under 4 hours are left", () => {
  expect(hourRulerParts({ hours: 24, passed: 20, agency: 0 }).isShort).toBe(false);
  expect(hourRulerParts({ hours: 24, passed: 20.01, agency: 0 }).isShort).toBe(true);
});

it("never leaves its frame", () => {
  expect(hourRulerParts({ hours: 24, passed: 60, agency: 30 })).toMatchObject({
    agency: 100,
    ours: 0,
    now: 100,
  });
  expect(hourRulerParts({ hours: 24, passed: -3, agency: 2 })).toMatchObject({ agency: 0, ours: 0, now: 0 });
});

it("gives the agency only hours that have passed", () => {
  expect(hourRulerParts({ hours: 24, passed: 6, agency: 24 })).toMatchObject({ agency: 25, ours: 0 });
});

it("refuses a ruler without hours", () => {
  expect(() => hourRulerParts({ hours: 0, passed: 0, agency: 0 })).toThrow(RangeError);
});

it("counts hours across midnight and across time zones", () => {
  expect(hoursBetween("2026-11-22T18:00:00+07:00", "2026-11-23T08:20:00Z")).toBeCloseTo(21.333, 3);
});
