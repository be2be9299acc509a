import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { isPlainDate, type PlainDate } from "../../dates/plain-date.ts";
import { codesOf } from "../../law/legal-term.ts";
import { assessSuccess, type SuccessFacts } from "../assess-success.ts";
import { gradeByBands } from "../grade-by-bands.ts";
import { type QualityBand, qualityBands } from "../quality-bands.ts";
import { type QualityItemCode, qualityItems } from "../quality-items.ts";
import { sampleForEvaluation } from "../sample-for-evaluation.ts";
import { type QualitySheet, qualityLaw, scoreQuality } from "../score-quality.ts";

const Day = z.custom<PlainDate>(isPlainDate);
const Item = z.enum(codesOf(qualityItems) as [QualityItemCode, ...QualityItemCode[]]);
const ScoreExample = z.strictObject({
  name: z.string(),
  source: z.string(),
  on: Day,
  sheet: z.partialRecord(Item, z.number()).default({}),
  without: z.array(Item).default([]),
  expect: z.strictObject({ total: z.number(), grade: z.string(), missing: z.array(z.string()) }),
});
const factNames = [
  "formOfAid",
  "isClosed",
  "fieldOfLaw",
  "viewDiffered",
  "result",
  "inFavour",
  "onLegalBasis",
];
const SuccessExample = z.strictObject({
  name: z.string(),
  source: z.string(),
  on: Day,
  facts: z.partialRecord(z.enum(factNames), z.unknown()).default({}),
  unknown: z.array(z.enum(factNames)).default([]),
  expect: z.strictObject({ outcome: z.string(), missing: z.array(z.string()) }),
});
const Grade = z.enum(["good", "fair", "pass", "fail"]);
const Bands = z.strictObject({
  bands: z.array(z.strictObject({ grade: Grade, fromPoints: z.number(), from: Day, provision: z.string() })),
  examples: z.array(
    z.strictObject({ name: z.string(), on: Day, total: z.number(), grade: Grade.nullable() }),
  ),
});
const Sampling = z.strictObject({
  source: z.string(),
  closedOn: z.strictObject({ from: Day, until: Day }),
  files: z.array(
    z.strictObject({
      id: z.string(),
      providerId: z.string(),
      formOfAid: z.enum(["proceedings", "out-of-court-representation", "legal-advice"]),
      closedOn: Day,
      strata: z.record(z.string(), z.string()),
    }),
  ),
  examples: z.array(
    z.strictObject({
      name: z.string(),
      percent: z.number(),
      seed: z.string(),
      evaluatedBefore: z.array(z.string()),
      stratifyBy: z.array(z.string()),
      expect: z.strictObject({
        inScope: z.number(),
        wanted: z.number(),
        providersWithout: z.array(z.string()),
        drawn: z.array(z.strictObject({ id: z.string(), why: z.string() })),
      }),
    }),
  ),
});

const full: QualitySheet = Object.fromEntries(qualityItems.map(({ code, maximum }) => [code, maximum]));

const scores = z.array(ScoreExample).parse(read("scores.yaml"));
describe("scores.yaml", () => {
  it.each(scores.map((one) => [one.name, one] as const))(
    "%s",
    (_name, { sheet, without, on, expect: wanted }) => {
      const kept = Object.entries({ ...full, ...sheet }).filter(
        ([code]) => !without.some((one) => one === code),
      );
      const { total, grade, missing } = scoreQuality(Object.fromEntries(kept), on);
      expect({ total, grade, missing }).toEqual(wanted);
    },
  );
});

const plain: SuccessFacts = {
  formOfAid: "proceedings",
  isClosed: true,
  fieldOfLaw: "criminal",
  viewDiffered: true,
  result: "view-accepted-wholly",
  inFavour: true,
  onLegalBasis: true,
};
const successes = z.array(SuccessExample).parse(read("success.yaml"));
describe("success.yaml", () => {
  it.each(successes.map((one) => [one.name, one] as const))(
    "%s",
    (_name, { facts, unknown, on, expect: wanted }) => {
      const known = Object.entries({ ...plain, ...facts }).filter(([name]) => !unknown.includes(name));
      const { outcome, missing, unconfirmed } = assessSuccess(Object.fromEntries(known) as SuccessFacts, on);
      expect({ outcome, missing }).toEqual(wanted);
      expect(unconfirmed).toEqual(["1179/QĐ-BTP"]);
    },
  );
});

const invented = Bands.parse(read("bands-invented.yaml"));
/** As the changing of law goes: the old bands end the day before, the new ones are added. */
const bands: readonly QualityBand[] = [
  ...qualityBands.map((band) => ({ ...band, inForce: { ...band.inForce, until: "2030-12-31" as const } })),
  ...invented.bands.map(({ from, ...band }) => ({
    ...band,
    inForce: { from, until: null },
    evidence: "seen" as const,
  })),
];
describe("bands-invented.yaml", () => {
  it.each(invented.examples.map((one) => [one.name, one] as const))("%s", (_name, { on, total, grade }) => {
    expect(gradeByBands(total, on, bands)).toBe(grade);
  });

  it("makes the score work, once the bands are there", () => {
    const law = { ...qualityLaw, bands };
    expect(scoreQuality({ ...full, B3: 9 }, "2031-01-01", law)).toMatchObject({ grade: "fair", missing: [] });
    expect(scoreQuality({ ...full, B3: 9 }, "2030-12-31", law)).toMatchObject({ grade: "undetermined" });
    expect(scoreQuality({ ...full, B3: 9 }, "2031-01-01").grade).toBe("undetermined");
  });
});

const sampling = Sampling.parse(read("sampling.yaml"));
describe("sampling.yaml", () => {
  it.each(sampling.examples.map((one) => [one.name, one] as const))("%s", (_name, example) => {
    const { percent, stratifyBy, seed, evaluatedBefore, expect: wanted } = example;
    const plan = { closedOn: sampling.closedOn, percent, stratifyBy };
    const sample = sampleForEvaluation(sampling.files, plan, seed, evaluatedBefore);
    expect({
      inScope: sample.inScope,
      wanted: sample.wanted,
      providersWithout: sample.providersWithout,
      drawn: sample.files.map(({ id, why }) => ({ id, why })),
    }).toEqual(wanted);
  });
});

function read(file: string): unknown {
  return parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
}
