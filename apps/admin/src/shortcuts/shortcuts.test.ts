import { expect, test } from "vitest";
import { matchKey, shortcuts } from "./shortcuts.ts";

test("one key is enough for some, others need two", () => {
  expect(matchKey(null, "?")).toEqual({ id: "help", begins: false });
  expect(matchKey(null, "g")).toEqual({ id: null, begins: true });
  expect(matchKey("g", "c")).toEqual({ id: "cases", begins: false });
});

test("what is no shortcut is nothing, also after a beginning", () => {
  expect(matchKey(null, "x")).toEqual({ id: null, begins: false });
  expect(matchKey("g", "g")).toEqual({ id: null, begins: false });
  expect(matchKey("g", "n")).toEqual({ id: null, begins: false });
});

test("no key means two things", () => {
  const all = shortcuts.map(({ keys }) => keys.join(" "));
  expect(new Set(all).size).toBe(all.length);
});
