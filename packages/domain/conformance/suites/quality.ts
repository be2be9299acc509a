import { readFileSync } from "node:fs";
import {
  type EvaluationFile,
  type EvaluationPlan,
  type PlainDate,
  type QualitySheet,
  qualityBands,
  qualityGrades,
  qualityItems,
  qualitySheets,
  sampleForEvaluation,
  scoreQuality,
} from "@tgpl/domain";
import fc from "fast-check";
import { parse } from "yaml";
import { z } from "zod";
import { day, head, headOf, origin, type Suite } from "../suite.ts";

const item = z.enum(qualityItems.map(({ code }) => code));
const inForce = z.strictObject({ from: day, until: day.nullable() });
const evidence = z.enum(["seen", "weak", "unconfirmed"]);
const items = z.array(z.strictObject({ code: item, maximum: z.number(), evidence }));

const score = z.strictObject({
  total: z.number(),
  byCriterion: z.strictObject({ A: z.number(), B: z.number(), C: z.number() }),
  grade: z.enum(qualityGrades.map(({ code }) => code)),
  missing: z.array(z.string()),
  unconfirmed: z.array(item),
});

const file = z.strictObject({
  id: z.string(),
  providerId: z.string(),
  formOfAid: z.string(),
  closedOn: day,
  strata: z.record(z.string(), z.string()),
});
const plan = z.strictObject({
  closedOn: z.strictObject({ from: day, until: day }),
  percent: z.number(),
  stratifyBy: z.array(z.string()),
});

const schema = z.strictObject({
  ...head,
  sheets: z.array(z.strictObject({ inForce, items: items.nullable() })),
  bands: z.array(z.strictObject({ grade: z.string(), fromPoints: z.number().nullable(), inForce, evidence })),
  scores: z.array(
    z.strictObject({ ...origin, on: day, sheet: z.partialRecord(item, z.number()), expect: score }),
  ),
  samples: z.array(
    z.strictObject({
      name: z.string(),
      plan,
      seed: z.string(),
      evaluatedBefore: z.array(z.string()),
      files: z.array(file),
      expect: z.strictObject({
        inScope: z.int(),
        wanted: z.int(),
        /** In the order of the digests sha256(seed + "\n" + id). */
        drawn: z.array(z.string()),
        providersWithout: z.array(z.string()),
      }),
    }),
  ),
});

export const quality: Suite = {
  name: "quality",
  schema,
  make: () => ({
    ...headOf(
      "quality",
      "Points of a case to total and grade, and the draw of files for evaluation. Only a band with points and the evidence `seen` grades.",
    ),
    sheets: qualitySheets.map((sheet) => ({
      inForce: sheet.inForce,
      items:
        sheet.items?.map(({ code, maximum, evidence: mark }) => ({ code, maximum, evidence: mark })) ?? null,
    })),
    bands: qualityBands.map(({ grade, fromPoints, inForce: days, evidence: mark }) => ({
      grade,
      fromPoints,
      inForce: days,
      evidence: mark,
    })),
    scores: [...told(), ...drawn()],
    samples: samples(),
  }),
};

const examples = new URL("../../src/quality/examples/", import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, examples), "utf8"));
const full: QualitySheet = Object.fromEntries(qualityItems.map(({ code, maximum }) => [code, maximum]));

const Scores = z.array(
  z.object({
    name: z.string(),
    source: z.string(),
    on: day,
    sheet: z.partialRecord(item, z.number()).default({}),
    without: z.array(item).default([]),
  }),
);

function told() {
  return Scores.parse(read("scores.yaml")).map(({ name, source, on, sheet, without }) => {
    const kept = Object.entries({ ...full, ...sheet }).filter(
      ([code]) => !without.some((one) => one === code),
    );
    return toScore(name, source, Object.fromEntries(kept), on as PlainDate);
  });
}

function drawn() {
  const points = qualityItems.map(({ code, maximum }) =>
    fc.record({ code: fc.constant(code), points: fc.nat(maximum) }),
  );
  const sheets = fc.sample(fc.tuple(...points), { seed: 17, numRuns: 30 });
  return sheets.map((sheet, index) => {
    const entries = sheet.map(({ code, points: given }) => [code, given] as const);
    const scored = index % 5 === 0 ? entries.slice(1) : entries;
    return toScore(`drawn ${index + 1}`, null, Object.fromEntries(scored), "2026-03-02");
  });
}

function toScore(name: string, source: string | null, sheet: QualitySheet, on: PlainDate) {
  const { total, byCriterion, grade, missing, unconfirmed } = scoreQuality(sheet, on);
  return { name, source, on, sheet, expect: { total, byCriterion, grade, missing, unconfirmed } };
}

const Sampling = z.object({
  closedOn: z.object({ from: day, until: day }),
  files: z.array(file),
  examples: z.array(
    z.object({
      name: z.string(),
      percent: z.number(),
      seed: z.string(),
      evaluatedBefore: z.array(z.string()),
      stratifyBy: z.array(z.string()),
    }),
  ),
});

function samples() {
  const { closedOn, files, examples: asked } = Sampling.parse(read("sampling.yaml"));
  return asked.map(({ name, percent, seed, evaluatedBefore, stratifyBy }) => {
    const by = { closedOn, percent, stratifyBy };
    const { files: found, ...sample } = sampleForEvaluation(
      files as readonly EvaluationFile[],
      by as EvaluationPlan,
      seed,
      evaluatedBefore,
    );
    return {
      name,
      plan: by,
      seed,
      evaluatedBefore,
      files,
      expect: {
        inScope: sample.inScope,
        wanted: sample.wanted,
        drawn: found.map(({ id }) => id),
        providersWithout: sample.providersWithout,
      },
    };
  });
}
