import { expect, test } from "vitest";
import { readHours } from "./read-hours.ts";

test("hours are written with a comma or a point", () => {
  expect([readHours("1,5"), readHours("1.5"), readHours(" 2 ")]).toEqual([1.5, 1.5, 2]);
});

test("what is no time of work is not read", () => {
  expect(["", "0", "24,5", "1h", "-2", "1e1"].map(readHours)).toEqual(Array(6).fill(undefined));
});
