import * as z from "zod";
import { ApplicantFacts, FactName } from "../../applicants/applicant-facts.ts";
import { isPlainDate, type PlainDate, partsOf } from "../../dates/plain-date.ts";
import { type GroundId, groundIds } from "../../law/ground-id.ts";
import { negative } from "../any-facts.testing.ts";
import { decideEligibility } from "../decide-eligibility.ts";
import type { GroundStatus } from "../eligibility-decision.ts";

const grounds = z.array(z.enum(groundIds));
const day = z.custom<PlainDate>(isPlainDate);

/** Dates and provisions are text: `7.10` without quotes would become 7.1, so a number is refused. */
const source = z.string().regex(/^\d+\/\d{4}\/[^#]+#\d+[a-z]?(\.[0-9a-zđ]+)*$/);

/** What every example has: a case as an officer would tell it, the clause it is drawn from, the day and the facts. */
export const exampleCase = {
  name: z.string().min(10),
  source,
  on: day,
  facts: ApplicantFacts,
  /** Every fact that is not given is answered, and helps nobody. */
  others: z.literal("negative").optional(),
  /** With `others`: facts that nobody asked all the same. */
  unasked: z.array(FactName).optional(),
};

/** One case and what the law says of it. Of the grounds that `met` does not name, none is met. */
export const Example = z.strictObject({
  ...exampleCase,
  /** The row of the table of boundaries that it stands for. */
  row: z.int().min(1).max(15).optional(),
  expect: z.strictObject({
    outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
    coverage: z.enum(["covered", "not-covered", "extended"]).optional(),
    met: grounds.optional(),
    notMet: grounds.optional(),
    unknown: grounds.optional(),
    absent: grounds.optional(),
    missing: z.array(FactName).optional(),
    missingForGround: z.array(FactName).optional(),
    next: z.optional(FactName),
    hasDisability: z.union([z.boolean(), z.literal("unknown")]).optional(),
    warnings: z.array(z.string()).optional(),
  }),
});
export type Example = z.infer<typeof Example>;

type Case = Pick<Example, "on" | "facts" | "others" | "unasked">;

/** The facts that an example speaks of; `others: negative` is an adult of 30 of no group. */
export function factsOfExample({ on, facts, others, unasked = [] }: Case): ApplicantFacts {
  if (!others) return facts;
  const rest = { ...negative, birthDate: `${partsOf(on).year - 30}-01-01` };
  const asked = Object.entries(rest).filter(([name]) => !unasked.some((fact) => fact === name));
  return { ...Object.fromEntries(asked), ...facts };
}

/** The decision, as far as the example speaks of it. */
export function answerTo(example: Example): Example["expect"] {
  const { expect: wanted, on } = example;
  const decision = decideEligibility(factsOfExample(example), on);
  const having = (status: GroundStatus) =>
    decision.grounds.filter((ground) => ground.status === status).map(({ id }) => id);
  const among = (list: readonly GroundId[] | undefined, found: readonly GroundId[]) =>
    list?.filter((id) => found.includes(id));
  const present = decision.grounds.map(({ id }) => id);
  const [asked] = wanted.unknown ?? [];
  const all = {
    outcome: decision.outcome,
    coverage: decision.coverage,
    met: having("met"),
    notMet: among(wanted.notMet, having("not-met")),
    unknown: among(wanted.unknown, having("unknown")),
    absent: wanted.absent?.filter((id) => !present.includes(id)),
    missing: [...decision.missingFacts],
    missingForGround: [...(decision.grounds.find(({ id }) => id === asked)?.missingFacts ?? [])],
    next: decision.nextQuestion,
    hasDisability: decision.hasDisability,
    warnings: decision.warnings.map(({ code }) => code),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted)) as Example["expect"];
}
