import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { groundIds } from "../../law/ground-id.ts";
import { proofPapers } from "../../law/proof-papers.ts";
import { decideEligibility } from "../decide-eligibility.ts";
import type { GroundDocuments } from "../documents-for.ts";
import { lackingPapers } from "../lacking-papers.ts";
import { exampleCase, factsOfExample } from "./example.testing.ts";

const ground = z.enum(groundIds);
const marked = z.strictObject({ code: z.string(), clause: z.string(), mark: z.string() });
const point = <Paper extends z.ZodType>(paper: Paper) => z.strictObject({ anyOf: z.array(paper).min(1) });
const PapersExample = z.strictObject({
  ...exampleCase,
  seen: z.array(z.string()).optional(),
  expect: z.union([
    z.strictObject({ papers: z.array(z.strictObject({ ground, points: z.array(point(marked)) })) }),
    z.strictObject({ lacking: z.array(z.strictObject({ ground, points: z.array(point(z.string())) })) }),
  ]),
});

const text = readFileSync(`${import.meta.dirname}/papers/papers.yaml`, "utf8");
const examples = z.array(PapersExample).parse(parse(text));

describe("the papers of a person", () => {
  it.each(examples.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const decision = decideEligibility(factsOfExample(example), example.on);
    const answer =
      "papers" in example.expect
        ? { papers: decision.documents.map(withMarks) }
        : { lacking: lackingPapers(decision, example.seen ?? []).map(byCode) };
    expect(answer).toEqual(example.expect);
  });
});

describe("the examples of papers", () => {
  const shown = examples.flatMap(({ expect: wanted }) => ("papers" in wanted ? wanted.papers : []));

  it("name every ground and every paper", () => {
    expect(groundIds.filter((id) => !shown.some((one) => one.ground === id))).toEqual([]);
    const told = new Set(
      shown.flatMap(({ points }) => points.flatMap(({ anyOf }) => anyOf.map(({ code }) => code))),
    );
    expect(proofPapers.filter(({ code }) => !told.has(code))).toEqual([]);
  });
});

function withMarks({ ground: id, papers }: GroundDocuments) {
  const points = papers.map(({ anyOf }) => ({
    anyOf: anyOf.map(({ code, provision: clause, evidence: mark }) => ({ code, clause, mark })),
  }));
  return { ground: id, points };
}

function byCode({ ground: id, papers }: GroundDocuments) {
  return { ground: id, points: papers.map(({ anyOf }) => ({ anyOf: anyOf.map(({ code }) => code) })) };
}
