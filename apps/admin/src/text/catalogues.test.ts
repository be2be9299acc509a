import { expect, test } from "vitest";
import en from "./en.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

type Words = { [key: string]: string | Words };

function flat(words: Words, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
}

const keysOf = (words: Words) =>
  flat(words)
    .map(([key]) => key)
    .toSorted();

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name);

test("both languages have the same words, and none is empty", () => {
  expect(keysOf(en)).toEqual(keysOf(vi));
  expect([...flat(vi), ...flat(en)].filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
});

test("a sentence leaves the same places open in both languages", () => {
  const english = new Map(flat(en));
  const differing = flat(vi).filter(
    ([key, sentence]) =>
      // "1 chỗ" and "one thing" may name their number in words.
      !key.endsWith("_one") &&
      placeholders(sentence).toSorted().join() !==
        placeholders(english.get(key) ?? "")
          .toSorted()
          .join(),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});
