import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { groundIds } from "../../law/ground-id.ts";
import { decideEligibility } from "../decide-eligibility.ts";
import { explainDecision } from "../explain-decision.ts";
import { explanationWords } from "../explanation-words.ts";
import { exampleCase, factsOfExample } from "./example.testing.ts";

const inBoth = <Words extends z.ZodType>(words: Words) => z.strictObject({ vi: words, en: words });
const statuses = ["met", "not-met", "unknown"] as const;

const GroundExample = z.strictObject({
  ...exampleCase,
  ground: z.enum(groundIds),
  status: z.enum(statuses),
  expect: inBoth(
    z.strictObject({
      sentence: z.string(),
      because: z.array(z.string()).min(1),
      /** The clauses of other laws that define the words of the conditions. */
      definedBy: z.array(z.string()),
    }),
  ),
});
const WarningExample = z.strictObject({
  ...exampleCase,
  expect: inBoth(
    z.strictObject({ headline: z.string(), summary: z.string(), warnings: z.array(z.string()) }),
  ),
});

const languages = ["vi", "en"] as const;
const grounds = z.array(GroundExample).parse(read("grounds"));
const warnings = z.array(WarningExample).parse(read("warnings"));

function read(file: string): unknown {
  return parse(readFileSync(`${import.meta.dirname}/explanations/${file}.yaml`, "utf8"));
}

describe("a ground, explained word for word", () => {
  it.each(grounds.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const decision = decideEligibility(factsOfExample(example), example.on);
    for (const language of languages) {
      const explained = explainDecision(decision, language).grounds.find(({ id }) => id === example.ground);
      const answer = explained && {
        sentence: explained.sentence,
        because: explained.because.map(({ sentence }) => sentence),
        definedBy: explained.because.flatMap(({ citation }) => citation ?? []),
      };
      expect(explained?.status).toBe(example.status);
      expect(answer).toEqual(example.expect[language]);
    }
  });

  it("has an example of every ground with every status", () => {
    const told = new Set(grounds.map(({ ground, status }) => `${ground} ${status}`));
    const wanted = groundIds.flatMap((id) => statuses.map((status) => `${id} ${status}`));
    expect(wanted.filter((one) => !told.has(one))).toEqual([]);
  });
});

describe("headline, summary and warnings, word for word", () => {
  const decisions = warnings.map((example) => decideEligibility(factsOfExample(example), example.on));

  it.each(warnings.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const decision = decideEligibility(factsOfExample(example), example.on);
    for (const language of languages) {
      const { headline, summary, warnings: said } = explainDecision(decision, language);
      const answer = { headline, summary, warnings: said.map(({ sentence }) => sentence) };
      expect(answer).toEqual(example.expect[language]);
    }
  });

  it("have an example of every warning and every outcome", () => {
    const told = new Set(decisions.flatMap((decision) => decision.warnings.map(({ code }) => code)));
    const onlyUnderAnAmendment = "group-not-expressible"; // see law/marks.test.ts
    expect(new Set([...told, onlyUnderAnAmendment])).toEqual(
      new Set(Object.keys(explanationWords.vi.warning)),
    );
    expect(new Set(decisions.map(({ outcome }) => outcome)).size).toBe(3);
  });
});
