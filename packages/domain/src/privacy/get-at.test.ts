import { expect, it } from "vitest";
import { getAt } from "./get-at.ts";

it("gives what stands at a position, be it a zero, and nothing from beyond the end", () => {
  expect(getAt([7, 0], 1)).toBe(0);
  expect(() => getAt([7, 0], 2)).toThrow("Nothing stands at position 2.");
  expect(() => getAt([7, 0], -1)).toThrow("Nothing stands at position -1.");
});
