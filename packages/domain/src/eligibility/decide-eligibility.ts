import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import { decideUnder } from "./decide-under.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";

/**
 * Whether a person belongs to a group that receives legal aid (diện người được TGPL), Điều 7 of the law on
 * legal aid as it stood on the day. A missing fact is unknown, never false.
 *
 * Throws `InvalidInput` on a malformed date, an unknown code or key, and on facts that cannot be.
 *
 * @example
 * const decision = decideEligibility({ birthDate: "2010-06-15" }, "2026-06-14");
 * decision.outcome // "eligible"
 * decision.grounds.filter(({ status }) => status === "met").map(({ id }) => id) // ["child"]
 */
export function decideEligibility(facts: ApplicantFacts, on: PlainDate): EligibilityDecision {
  return decideUnder(decidingLaw, facts, on);
}
