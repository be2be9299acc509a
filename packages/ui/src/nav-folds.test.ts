import { expect, test } from "vitest";
import { readFolds } from "./nav-folds.ts";

test("what somebody opened or folded is remembered, and nothing that others left there", () => {
  expect(readFolds('{"agencies":true,"plan":false,"x":"y"}')).toEqual({ agencies: true, plan: false });
  expect(readFolds("sepia")).toEqual({});
  expect(readFolds("null")).toEqual({});
  expect(readFolds(null)).toEqual({});
});
