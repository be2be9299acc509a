import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { ApplicantFacts, FactName } from "../../applicants/applicant-facts.ts";
import { addDays, isPlainDate, type PlainDate, partsOf } from "../../dates/plain-date.ts";
import { groundIds } from "../../law/ground-id.ts";
import { versionsOf } from "../../law/ground-provisions.ts";
import { versionsOfProvision } from "../../law/provision-on.ts";
import { negative } from "../any-facts.testing.ts";
import { decideEligibility } from "../decide-eligibility.ts";

const grounds = z.array(z.enum(groundIds));

/** Dates and provisions are text: `7.10` without quotes would become 7.1, so a number is refused. */
const Example = z.strictObject({
  name: z.string(),
  row: z.int().min(1).max(15).optional(),
  source: z.string().regex(/^\d+\/\d{4}\/[^#]+#\d+[a-z]?(\.[0-9a-zđ]+)*$/),
  on: z.custom<PlainDate>(isPlainDate),
  facts: ApplicantFacts,
  others: z.literal("negative").optional(),
  expect: z.strictObject({
    outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
    coverage: z.enum(["covered", "not-covered", "extended"]).optional(),
    met: grounds.optional(),
    notMet: grounds.optional(),
    unknown: grounds.optional(),
    absent: grounds.optional(),
    missing: z.array(FactName).optional(),
    missingForGround: z.array(FactName).optional(),
    next: FactName.optional(),
    hasDisability: z.boolean().optional(),
    warnings: z.array(z.string()).optional(),
  }),
});
type Example = z.infer<typeof Example>;

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".yaml"));
const examples = new Map(files.map((file) => [file.replace(".yaml", ""), read(file)]));

describe.each([...examples])("%s", (_file, list) => {
  it.each(list.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    expect(answerTo(example)).toEqual(example.expect);
  });
});

describe("the examples cover the law", () => {
  it.each(groundIds)("%s has a yes, a no and an unknown", (id) => {
    const list = examples.get(id) ?? [];
    expect(list.some(({ expect: { met } }) => met?.includes(id))).toBe(true);
    expect(list.some(({ expect: { notMet } }) => notMet?.includes(id))).toBe(true);
    expect(list.some(({ expect: { unknown } }) => unknown?.includes(id))).toBe(true);
  });

  it.each(groundIds)("%s has an example on each side of every day on which it begins or ends", (id) => {
    const days = new Set(examples.get(id)?.map(({ on }) => on));
    for (const { inForce } of versionsOf(id)) {
      const edges = [inForce.from, addDays(inForce.from, -1)];
      if (inForce.until !== null) edges.push(inForce.until, addDays(inForce.until, 1));
      expect([...days]).toEqual(expect.arrayContaining(edges));
    }
  });

  it("are drawn from provisions that are coded", () => {
    const sources = [...examples.values()].flat().map(({ source }) => source);
    expect(sources.filter((source) => versionsOfProvision(source).length === 0)).toEqual([]);
  });

  it("has every row of the table of boundaries", () => {
    const rows = new Set(examples.get("boundaries")?.map(({ row }) => row));
    expect(rows).toEqual(new Set(Array.from({ length: 15 }, (_, index) => index + 1)));
  });
});

function read(file: string): Example[] {
  return z.array(Example).parse(parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")));
}

/** The decision, as far as the example speaks of it. */
function answerTo({ facts, others, on, expect: wanted }: Example): Example["expect"] {
  const decision = decideEligibility({ ...(others && negativeAdult(on)), ...facts }, on);
  const having = (status: string) => decision.grounds.filter((ground) => ground.status === status);
  const ids = (list: readonly { id: (typeof groundIds)[number] }[]) => list.map(({ id }) => id);
  const present = new Set(ids(decision.grounds));
  const [asked] = wanted.unknown ?? [];
  const all = {
    outcome: decision.outcome,
    coverage: decision.coverage,
    met: ids(having("met")),
    notMet: wanted.notMet?.filter((id) => ids(having("not-met")).includes(id)),
    unknown: wanted.unknown?.filter((id) => ids(having("unknown")).includes(id)),
    absent: wanted.absent?.filter((id) => !present.has(id)),
    missing: [...decision.missingFacts],
    missingForGround: [...(decision.grounds.find(({ id }) => id === asked)?.missingFacts ?? [])],
    next: decision.nextQuestion,
    hasDisability: decision.hasDisability,
    warnings: decision.warnings.map(({ code }) => code),
  };
  const told = Object.entries(all).filter(([key]) => key in wanted);
  return Object.fromEntries(told) as Example["expect"];
}

/** Every other fact given, and none of them helping: an adult of 30. */
function negativeAdult(on: PlainDate): ApplicantFacts {
  return { ...negative, birthDate: `${partsOf(on).year - 30}-01-01` as PlainDate };
}
