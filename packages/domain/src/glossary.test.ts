import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as domain from "./index.ts";

const glossary = readFileSync(new URL("../GLOSSARY.md", import.meta.url), "utf8");

/** Every code that a list of the package defines: entries with a `code` or an `id`, and plain names. */
const codeLists = Object.entries(domain).flatMap(([name, value]) => {
  const codes = Array.isArray(value) ? value.flatMap(codeOf) : [];
  return codes.length > 0 ? [[name, codes] as const] : [];
});

function codeOf(entry: unknown): string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry !== "object" || entry === null) return [];
  if ("code" in entry) return [String(entry.code)];
  return "id" in entry && /^[a-z0-9-]+$/.test(String(entry.id)) ? [String(entry.id)] : [];
}

describe("the glossary", () => {
  it.each(codeLists)("explains every code of %s", (_name, codes) => {
    expect(codes.filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
  });

  it("knows the lists that matter", () => {
    const names = codeLists.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["groundIds", "factNames", "disabilityTypes", "proceduralStatuses"]),
    );
  });
});
