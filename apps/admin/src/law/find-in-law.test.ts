import { provisions, unconfirmedFacts } from "@tgpl/domain";
import { expect, test } from "vitest";
import { findInLaw } from "./find-in-law.ts";

const idsOf = (words: string) => findInLaw(words).facts.map(({ id }) => id);

test("without words everything that is not confirmed is there, and nothing that is", () => {
  const all = findInLaw("");
  expect(all.facts).toHaveLength(unconfirmedFacts.length);
  expect(all.amendments.map(({ document }) => document)).toContain("05/2026/QH16");
  expect(all.provisions.length).toBeLessThan(provisions.length);
  expect(all.provisions.map(({ evidence }) => evidence)).not.toContain("seen");
});

test("words are found without tone marks, in either language, in any order", () => {
  expect(idsOf("huu tri xa hoi")).toContain("U7");
  expect(idsOf("pension social")).toContain("U7");
  expect(idsOf("huu tri xyz")).toEqual([]);
});

test("a word is found by its beginning, never by its middle; signs are only signs", () => {
  expect(idsOf("pens")).toContain("U7");
  expect(idsOf("ension")).toEqual([]);
  expect(idsOf("(.*")).toEqual([]);
});

test("a number names one fact and no other: U2 is not U20", () => {
  expect(idsOf("U2")).toEqual(["U2"]);
  expect(idsOf("144/2017")).toContain("U7");
});

test("an amendment is found by the drafts of its clauses", () => {
  const { amendments } = findInLaw("người nước ngoài theo điều ước");
  expect(amendments.map(({ document }) => document)).toEqual(["05/2026/QH16"]);
  expect(amendments[0]?.drafts.length).toBeGreaterThan(0);
});
