import { expect, it } from "vitest";
import { moved } from "./use-pages-of-scan.ts";

const list = ["1", "2", "3"].map((key) => ({ key }));
const order = (key: string, by: -1 | 1) => moved(list, key, by).map((page) => page.key);

it("a page goes one place up or down, and at the ends it stays", () => {
  expect(order("3", -1)).toEqual(["1", "3", "2"]);
  expect(order("1", 1)).toEqual(["2", "1", "3"]);
  expect(order("1", -1)).toEqual(["1", "2", "3"]);
  expect(order("3", 1)).toEqual(["1", "2", "3"]);
});
