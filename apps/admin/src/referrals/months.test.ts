import { expect, test } from "vitest";
import { monthAway } from "./months.ts";

test("a month away crosses the ends of the year", () => {
  expect(monthAway("2026-11-23", 0)).toBe("2026-11-01");
  expect(monthAway("2026-12-31", 1)).toBe("2027-01-01");
  expect(monthAway("2026-01-05", -1)).toBe("2025-12-01");
});
