import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { foldVietnamese } from "../fold-vietnamese.ts";
import { nameSimilarity } from "../name-similarity.ts";

/** From here on a register shows two names as likely one person's. */
const WORTH_A_LOOK = 0.75;
const FLOOR = { precision: 0.9, recall: 0.95 };

const Kinds = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));
const { pairs } = z
  .strictObject({ source: z.literal("invented"), pairs: z.strictObject({ same: Kinds, different: Kinds }) })
  .parse(parse(readFileSync(new URL("name-pairs.yaml", import.meta.url), "utf8")));

const listOf = (kinds: z.infer<typeof Kinds>) =>
  Object.entries(kinds).flatMap(([kind, list]) => list.map(([a, b]) => ({ kind, a, b })));
const [same, different] = [listOf(pairs.same), listOf(pairs.different)];
const isFound = ({ a, b }: { a: string; b: string }) => nameSimilarity(a, b).score >= WORTH_A_LOOK;

describe(`of ${same.length + different.length} labelled pairs of names`, () => {
  it("there are at least 300, none of them twice, and both kinds", () => {
    const names = [...same, ...different].map(({ a, b }) => [a, b].sort().join(" | "));
    expect(names.length).toBeGreaterThanOrEqual(300);
    expect(new Set(names).size).toBe(names.length);
    expect(Math.min(same.length, different.length)).toBeGreaterThan(100);
  });

  it("most that are found are one person's, and most of one person are found", () => {
    const found = same.filter(isFound).length;
    const wrong = different.filter(isFound).length;
    const precision = found / (found + wrong);
    const recall = found / same.length;
    const missed = [...same.filter((pair) => !isFound(pair)), ...different.filter(isFound)];
    const lines = missed.map(
      ({ kind, a, b }) => `  ${kind}: ${a} | ${b} ${nameSimilarity(a, b).score.toFixed(2)}`,
    );
    process.stdout.write(
      `Names: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} at ${WORTH_A_LOOK}, ` +
        `${same.length} pairs of one person, ${different.length} of two. Wrong:\n${lines.join("\n")}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(FLOOR.precision);
    expect(recall).toBeGreaterThanOrEqual(FLOOR.recall);
  });

  it.each(Object.keys(pairs.same))("at least three in four written so are found: %s", (kind) => {
    const list = same.filter((pair) => pair.kind === kind);
    expect(list.filter(isFound).length / list.length).toBeGreaterThanOrEqual(0.75);
  });

  it("every one is as alike from both sides, and whether it is composed or not", () => {
    for (const { a, b } of [...same, ...different]) {
      const there = nameSimilarity(a, b);
      expect(nameSimilarity(b, a)).toEqual(there);
      expect(nameSimilarity(a.normalize("NFD"), b.normalize("NFC"))).toEqual(there);
      expect(nameSimilarity(a, a).score).toBe(1);
      expect(foldVietnamese(a.normalize("NFD"))).toBe(foldVietnamese(a));
      expect(foldVietnamese(foldVietnamese(a))).toBe(foldVietnamese(a));
    }
  });
});
