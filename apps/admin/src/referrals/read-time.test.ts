import { expect, test } from "vitest";
import { readMoment, toTyped } from "./read-time.ts";

const day = "2026-11-23";

test("a time is read as people write it", () => {
  for (const time of ["7:05", "07:05", " 7h05 ", "7.05", "07g05"])
    expect(readMoment({ day, time })).toBe("2026-11-23T07:05:00+07:00");
});

test("what is no time of day, or has no day, is no moment", () => {
  for (const time of ["", "25:00", "7:5", "7", "12:60"]) expect(readMoment({ day, time })).toBeUndefined();
  expect(readMoment({ day: null, time: "7:05" })).toBeUndefined();
});

test("a moment is shown as it was typed", () => {
  expect(toTyped("2026-11-23T07:05:00+07:00")).toEqual({ day, time: "07:05" });
});
