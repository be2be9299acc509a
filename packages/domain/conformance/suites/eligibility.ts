import { readdirSync, readFileSync } from "node:fs";
import {
  type ApplicantFacts,
  decideEligibility,
  disabilityDegrees,
  disabilityTypes,
  factNames,
  groundIds,
  households,
  InvalidInput,
  type LegalTerm,
  type PlainDate,
  proceduralStatuses,
  traffickingStatuses,
} from "@tgpl/domain";
import fc from "fast-check";
import { parse } from "yaml";
import { z } from "zod";
import { anyCase } from "../../src/eligibility/any-facts.testing.ts";
import { Example, factsOfExample } from "../../src/eligibility/examples/example.testing.ts";
import { day, head, headOf, origin, type Suite } from "../suite.ts";

const codes = (terms: readonly LegalTerm[]) => z.enum(terms.map(({ code }) => code));
const fact = z.enum(factNames);
const truth = z.enum(["met", "not-met", "unknown"]);

/** As `ApplicantFacts`, in types that JSON Schema knows. */
const facts = z.strictObject({
  birthDate: day.optional(),
  meritorious: z.boolean().optional(),
  household: codes(households).optional(),
  ethnicMinority: z.boolean().optional(),
  livesInExtremeHardshipArea: z.boolean().optional(),
  proceduralStatuses: z.array(codes(proceduralStatuses)).optional(),
  martyrFamily: z.boolean().optional(),
  agentOrange: z.boolean().optional(),
  disability: z
    .strictObject({
      types: z.array(codes(disabilityTypes)),
      degree: codes(disabilityDegrees),
      certified: z.boolean(),
    })
    .nullable()
    .optional(),
  receivesMonthlySocialAllowance: z.boolean().optional(),
  inSocialProtectionFacility: z.boolean().optional(),
  domesticViolenceVictim: z.boolean().optional(),
  trafficking: codes(traffickingStatuses).optional(),
  matterConcernsTrafficking: z.boolean().optional(),
  livesWithHiv: z.boolean().optional(),
});

const expected = z.strictObject({
  outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
  coverage: z.enum(["covered", "not-covered", "extended"]),
  /** In the order of the law. */
  grounds: z.array(
    z.strictObject({
      id: z.enum(groundIds),
      provision: z.string(),
      status: truth,
      missing: z.array(fact),
    }),
  ),
  missingFacts: z.array(fact),
  hasDisability: z.union([z.boolean(), z.literal("unknown")]),
  warnings: z.array(
    z.strictObject({ code: z.string(), law: z.string(), ground: z.enum(groundIds).optional() }),
  ),
});

const schema = z.strictObject({
  ...head,
  cases: z.array(z.strictObject({ ...origin, on: day, facts, expect: expected })),
  /** Input that must be refused, naming the field. */
  refusals: z.array(
    z.strictObject({ name: z.string(), on: z.string(), facts: z.unknown(), field: z.string() }),
  ),
});

const SEED = 20261123;
const DRAWN = 200;

export const eligibility: Suite = {
  name: "eligibility",
  schema,
  make: () => ({
    ...headOf(
      "eligibility",
      "Facts and a day in, the answer out. A fact that is not there is unknown. The order of grounds, of missing facts and of warnings is part of the answer.",
    ),
    cases: [...told(), ...drawn()],
    refusals: refusals.map(({ name, on, facts: wrong }) => ({
      name,
      on,
      facts: wrong,
      field: refusedField(wrong, on),
    })),
  }),
};

const examples = new URL("../../src/eligibility/examples/", import.meta.url);

function told() {
  const files = readdirSync(examples).filter((file) => file.endsWith(".yaml"));
  const all = files.flatMap((file) =>
    z.array(Example).parse(parse(readFileSync(new URL(file, examples), "utf8"))),
  );
  return all.map((example) => toCase(example.name, example.source, factsOfExample(example), example.on));
}

function drawn() {
  return fc
    .sample(anyCase, { seed: SEED, numRuns: DRAWN })
    .map(({ on, facts: some }, index) => toCase(`drawn ${index + 1}`, null, some, on));
}

function toCase(name: string, source: string | null, some: ApplicantFacts, on: PlainDate) {
  const decision = decideEligibility(some, on);
  const { outcome, coverage, missingFacts, hasDisability } = decision;
  return {
    name,
    source,
    on,
    facts: decision.receipt.facts,
    expect: {
      outcome,
      coverage,
      grounds: decision.grounds.map(({ id, provision, status, missingFacts: missing }) => ({
        id,
        provision,
        status,
        missing,
      })),
      missingFacts,
      hasDisability,
      warnings: decision.warnings.map(({ code, law, ground }) => ({ code, law, ...(ground && { ground }) })),
    },
  };
}

const refusals: readonly { readonly name: string; readonly on: string; readonly facts: unknown }[] = [
  { name: "a day that no calendar has", on: "2026-01-01", facts: { birthDate: "2026-02-30" } },
  { name: "a birth after the day judged", on: "2026-01-01", facts: { birthDate: "2026-01-02" } },
  { name: "a code that is not known", on: "2026-01-01", facts: { household: "rich" } },
  { name: "a key that is not known", on: "2026-01-01", facts: { houshold: "poor" } },
  { name: "a text where yes or no is asked", on: "2026-01-01", facts: { livesWithHiv: "no" } },
  {
    name: "a disability without its certificate told",
    on: "2026-01-01",
    facts: { disability: { types: [], degree: "mild" } },
  },
  {
    name: "one procedural status outside a list",
    on: "2026-01-01",
    facts: { proceduralStatuses: "accused" },
  },
  { name: "null where something is unknown", on: "2026-01-01", facts: { meritorious: null } },
  { name: "a day judged that no calendar has", on: "2025-02-29", facts: {} },
];

function refusedField(wrong: unknown, on: string): string {
  try {
    // Wrong on purpose: the types would not let it through.
    decideEligibility(wrong as ApplicantFacts, on as PlainDate);
  } catch (error) {
    if (error instanceof InvalidInput) return error.field;
    throw error;
  }
  throw new Error(`${JSON.stringify(wrong)} on ${on} was not refused`);
}
