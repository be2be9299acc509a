import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { domainVersion, legalDocuments } from "../src/index.ts";
import { packageFolder } from "./pack-package.ts";
import { readManifest } from "./public-names.ts";

const parts = ["Provisions", "Effective dates", "Who is affected", "What to do"];
const changelog = readFileSync(join(packageFolder, "CHANGELOG.md"), "utf8");
const entries = changelog
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ version: text.slice(0, text.indexOf("\n")).trim(), text }));
const released = entries.filter(({ version }) => version !== "Unreleased");

/** What an entry says under a part, up to the next one. */
function saidUnder(part: string, text: string): string {
  const [, rest = ""] = text.split(`\n- **${part}**: `);
  return (rest.split(/\n- \*\*/)[0] ?? "").trim();
}

describe("the changelog", () => {
  it.each(entries)(
    "tells of $version: provisions, effective dates, who is affected, what to do",
    ({ text }) => {
      const told = [...text.matchAll(/^- \*\*(.*?)\*\*: /gm)].map(([, part]) => part);
      expect(told).toEqual(parts);
      expect(parts.filter((part) => saidUnder(part, text) === "")).toEqual([]);
    },
  );

  it("begins with the version of the package, below what is not released yet", () => {
    expect(released[0]?.version).toBe(readManifest().version);
    expect(released[0]?.version).toBe(domainVersion);
  });

  it("goes from the newest version to the oldest, each once", () => {
    const numbers = released.map(({ version }) => version.split(".").map(Number));
    for (const [index, number] of numbers.slice(1).entries()) {
      expect(isLater(numbers[index] ?? [], number)).toBe(true);
    }
  });

  it("cites clauses and documents that the package knows", () => {
    const cited = [...(entries[0]?.text ?? "").matchAll(/`(\d+\/\d{4}\/[^`#]+)(#[^`]+)?`/g)].map(
      ([, id = ""]) => id,
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !legalDocuments.some((one) => one.id === id))).toEqual([]);
  });
});

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const difference = one.map((part, index) => part - (other[index] ?? 0)).find((part) => part !== 0);
  return (difference ?? 0) > 0;
}
