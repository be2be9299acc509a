import { expect, test } from "vitest";
import { binOf } from "./bins.ts";

test("Each bin begins where the one before it ends", () => {
  const rates = [0, 69.99, 70, 89.99, 90, 99.99, 100, 114.99, 115, 400];
  expect(rates.map((rate) => binOf(rate))).toEqual([
    "bin-1",
    "bin-1",
    "bin-2",
    "bin-2",
    "bin-3",
    "bin-3",
    "bin-4",
    "bin-4",
    "bin-5",
    "bin-5",
  ]);
});

test("A hidden count and a missing target are not drawn like a low rate", () => {
  expect([binOf("hidden"), binOf("no-target")]).toEqual(["bin-hidden", "bin-none"]);
});
