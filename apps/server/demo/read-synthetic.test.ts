import { expect, test } from "vitest";
import { z } from "zod";
import { readDemoData } from "./demo-data.ts";
import { parseSynthetic } from "./read-synthetic.ts";

const Anything = z.looseObject({});
const read = (text: string) => parseSynthetic("sample.json", text, Anything);

test("Every file of the demonstration says that it is synthetic, and how it was made", () => {
  for (const file of Object.values(readDemoData())) {
    expect(file.synthetic).toBe(true);
    expect(file.how.length).toBeGreaterThan(40);
  }
});

test("A file without the mark is refused, whatever it holds", () => {
  expect(() => read(`{ "how": "by hand", "people": [] }`)).toThrow(/sample\.json/);
  expect(() => read(`{ "synthetic": false, "how": "by hand" }`)).toThrow(/synthetic/);
  expect(() => read(`{ "synthetic": true, "people": [] }`)).toThrow(/how it was made/);
  expect(() => read(`{ "synthetic": true, "how": "" }`)).toThrow(/how it was made/);
  expect(() => read(`["synthetic"]`)).toThrow(/synthetic/);
});

test("The mark stands at the beginning, where a reader sees it", () => {
  expect(() => read(`{ "people": [], "synthetic": true, "how": "by hand" }`)).toThrow(/begin/);
});

test("A fault in a file is named by its place", () => {
  const Strict = z.strictObject({ synthetic: z.literal(true), how: z.string(), share: z.number() });
  const text = `{ "synthetic": true, "how": "by hand", "share": "much" }`;
  expect(() => parseSynthetic("sample.json", text, Strict)).toThrow(/share/);
});
