import { expect, test } from "vitest";
import { deadlineStatus } from "./deadline-status.ts";

const threeDays = { due: "2026-11-27T23:59:59+07:00", unit: "working-days" } as const;

test("the holiday of 24 November is not among the days left", () => {
  expect(deadlineStatus(threeDays, "2026-11-23T15:05:00+07:00")).toEqual({ kind: "running", days: 3 });
});

test("a limit is due today until its last second", () => {
  expect(deadlineStatus(threeDays, "2026-11-27T23:59:59+07:00").kind).toBe("today");
  expect(deadlineStatus(threeDays, "2026-11-28T00:00:00+07:00")).toEqual({ kind: "late", days: 1 });
});

test("days count as days where the limit says days", () => {
  const month = { due: "2026-12-09T23:59:59+07:00", unit: "calendar-days" } as const;
  expect(deadlineStatus(month, "2026-11-24T07:00:00+07:00")).toEqual({ kind: "running", days: 15 });
});
