import { expect, test } from "vitest";
import { readPoints, readReasonableHours } from "./read-points.ts";

test("points are written with a comma or a point, in halves, up to the most of the item", () => {
  expect(["7,5", "7.5", " 10 ", "0"].map((text) => readPoints(text, 10))).toEqual([7.5, 7.5, 10, 0]);
  expect(["", "10,5", "7,3", "-1", "ba"].map((text) => readPoints(text, 10))).toEqual(Array(5).fill(null));
});

test("hours are written in quarters, never more than were written down", () => {
  expect(["0", "2,25", "4"].map((text) => readReasonableHours(text, 4))).toEqual([0, 2.25, 4]);
  expect(["4,25", "2,1", ""].map((text) => readReasonableHours(text, 4))).toEqual(Array(3).fill(null));
});
