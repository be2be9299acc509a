import { z } from "zod";
import { ApplicantFacts, FactName } from "../applicants/applicant-facts.ts";
import { isPlainDate, type PlainDate } from "../dates/plain-date.ts";
import { groundIds } from "../law/ground-id.ts";

/**
 * What it takes to check a decision years later: the facts, the day, the answer, and which rules gave it.
 * `digest` is the fingerprint of all the rest.
 */
export const EligibilityReceipt = z.strictObject({
  rulesVersion: z.string(),
  rulesHash: z.string(),
  domainVersion: z.string(),
  on: z.custom<PlainDate>(isPlainDate),
  facts: ApplicantFacts,
  outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
  grounds: z
    .array(
      z.strictObject({
        id: z.enum(groundIds),
        provision: z.string(),
        status: z.enum(["met", "not-met", "unknown"]),
        missingFacts: z.array(FactName).readonly(),
      }),
    )
    .readonly(),
  digest: z.string(),
});
export type EligibilityReceipt = z.infer<typeof EligibilityReceipt>;
