import { describe, expect, it } from "vitest";
import { bundleSize, entries } from "../benchmarks/bundle-size.ts";

describe("a page that only decides", () => {
  it("carries less than 25 kB, zod not excepted, and none of it is zod", async () => {
    const { gzipped, modules } = await bundleSize(entries.eligibility);
    expect(gzipped).toBeLessThan(25_000);
    expect(modules.filter((path) => path.includes("zod"))).toEqual([]);
  });

  it("carries no place, deadline, indicator or text that decides nothing", async () => {
    const { modules } = await bundleSize(entries.eligibility);
    const others =
      /src\/(places|deadlines|indicators|plan|quality|cases|requests|privacy|names)\/|-clauses\.ts$/;
    expect(modules.filter((path) => others.test(path))).toEqual([]);
  });
});

describe("a page that only counts days", () => {
  it("carries no schema library, though it takes a year as data", async () => {
    const { modules } = await bundleSize(`export { dueAt, vietnamCalendar } from "./src/index.ts"`);
    expect(modules.filter((path) => path.includes("zod"))).toEqual([]);
  });
});

describe("the whole package", () => {
  it("carries of zod only its small form, and no words of it", async () => {
    const { modules } = await bundleSize(entries.whole);
    expect(modules.filter((path) => /zod\/v4\/(classic|locales)\//.test(path))).toEqual([]);
  });

  it("grows by no text or table that nobody has weighed", async () => {
    const { gzipped } = await bundleSize(entries.whole);
    // 147,629 with the sentences of inspections: what stands against a move is told in both languages.
    expect(gzipped).toBeLessThan(152_000);
  });
});

describe("one name of the package", () => {
  it("brings along only what it needs, though it comes through the one door", async () => {
    const { gzipped, modules } = await bundleSize(`export { isPlainDate } from "./src/index.ts"`);
    expect(modules.every((path) => /src\/(dates|input)\//.test(path))).toBe(true);
    expect(gzipped).toBeLessThan(1_000);
  });
});
