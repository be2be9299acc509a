import { afterEach, expect, it, vi } from "vitest";
import { createText } from "./create-text.ts";
import english from "./en.json" with { type: "json" };
import vietnamese from "./vi.json" with { type: "json" };

const words = { vi: { hello: "Chào" }, en: { hello: "Hello" } };

afterEach(() => vi.unstubAllGlobals());

function keysOf(catalogue: object, path = ""): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
}

function wordsOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value) => (typeof value === "string" ? [value] : wordsOf(value)));
}

it("says the same things in both languages", () => {
  expect(keysOf(english)).toEqual(keysOf(vietnamese));
});

it("fills the same places in both languages", () => {
  const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join();
  expect(wordsOf(english).map(places)).toEqual(wordsOf(vietnamese).map(places));
});

it("leaves no word empty, and no exclamation mark in any", () => {
  for (const text of [...wordsOf(english), ...wordsOf(vietnamese)]) expect(text).toMatch(/^[^!]+$/);
});

it("speaks Vietnamese until the person chooses otherwise", async () => {
  const text = createText(words);
  expect(text.t("hello" as never)).toBe("Chào");
  await text.changeLanguage("en");
  expect(text.t("hello" as never)).toBe("Hello");
});

it("keeps the choice on the machine and tells the page's language", async () => {
  const kept = new Map<string, string>();
  const attributes = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal("document", {
    documentElement: { setAttribute: (name: string, value: string) => attributes.set(name, value) },
  });
  await createText(words).changeLanguage("en");
  expect(attributes.get("lang")).toBe("en");
  expect(createText(words).resolvedLanguage).toBe("en");
});

it("counts in English with one and many", async () => {
  const text = createText(words);
  await text.changeLanguage("en");
  expect([1, 3].map((count) => text.t("ui:errors.title", { count }))).toEqual([
    "1 thing to correct",
    "3 things to correct",
  ]);
});

it("refuses a key that no catalogue has while developing, and shows the key otherwise", () => {
  expect(() => createText(words, { strict: true }).t("nothing.here" as never)).toThrow(/nothing\.here/);
  expect(createText(words, { strict: false }).t("nothing.here" as never)).toBe("nothing.here");
});
