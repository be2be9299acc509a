import * as z from "zod/mini";
import { ApplicantFacts, FactName } from "../applicants/applicant-facts.ts";
import { isPlainDate, type PlainDate } from "../dates/plain-date.ts";
import { groundIds } from "../law/ground-id.ts";

/**
 * What it takes to check a decision years later: the facts, the day, the answer, and which rules gave it.
 * `digest` is the fingerprint of all the rest.
 *
 * Format 1, of version 0.1.0, has neither `format` nor `provisions`.
 */
export const EligibilityReceipt = /* @__PURE__ */ z.strictObject({
  format: z.optional(z.literal(2)),
  rulesVersion: z.string(),
  rulesHash: z.string(),
  domainVersion: z.string(),
  on: z.custom<PlainDate>(isPlainDate),
  facts: ApplicantFacts,
  outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
  grounds: z.readonly(
    z.array(
      z.strictObject({
        id: z.enum(groundIds),
        provision: z.string(),
        status: z.enum(["met", "not-met", "unknown"]),
        missingFacts: z.readonly(z.array(FactName)),
      }),
    ),
  ),
  /** The clauses that decided, by citation and first day, each with its fingerprint: they tell later what changed. */
  provisions: z.optional(z.record(z.string(), z.string())),
  digest: z.string(),
});

/** What is enough to check a decision years later with `verifyReceipt`. */
export type EligibilityReceipt = z.infer<typeof EligibilityReceipt>;
