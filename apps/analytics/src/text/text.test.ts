import { expect, test } from "vitest";
import en from "./en.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

/** Every key with the placeholders of its words. */
function wordsOf(catalogue: object, path = ""): [key: string, placeholders: string[]][] {
  return Object.entries(catalogue).flatMap(([key, words]): [string, string[]][] =>
    typeof words === "string"
      ? [[`${path}${key}`, [...words.matchAll(/{{(\w+)}}/g)].map(([, name = ""]) => name).sort()]]
      : wordsOf(words, `${path}${key}.`),
  );
}

test("English says everything that Vietnamese says, about the same things", () => {
  expect(new Map(wordsOf(en))).toEqual(new Map(wordsOf(vi)));
});

test("No words are left empty", () => {
  const empty = [vi, en].flatMap((one) => JSON.stringify(one).match(/"[^"]+":""/g) ?? []);
  expect(empty).toEqual([]);
});
