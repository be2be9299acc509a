import { expect, test } from "vitest";
import { daysShown, eachDay, inWeeks, stepSpan } from "./calendar-span.ts";

test("a month as a table has whole weeks, from Monday to Sunday, six at most", () => {
  expect(daysShown("month", "2026-11-23")).toEqual({ from: "2026-10-26", until: "2026-12-06" });
  expect(inWeeks(daysShown("month", "2026-11-23"))).toHaveLength(6);
  // February 2027 begins on a Monday and ends on a Sunday.
  expect(inWeeks(daysShown("month", "2027-02-14"))).toHaveLength(4);
});

test("a week is seven days, a list of days the month alone", () => {
  expect(eachDay(daysShown("week", "2026-11-25"))).toHaveLength(7);
  expect(daysShown("week", "2026-11-29")).toEqual({ from: "2026-11-23", until: "2026-11-29" });
  expect(daysShown("agenda", "2024-02-10")).toEqual({ from: "2024-02-01", until: "2024-02-29" });
});

test("one goes on to the next month or week, also over the end of a year", () => {
  expect(stepSpan("month", "2026-12-15", 1)).toBe("2027-01-01");
  expect(stepSpan("agenda", "2026-01-31", -1)).toBe("2025-12-31");
  expect(stepSpan("week", "2026-12-30", 1)).toBe("2027-01-06");
});
