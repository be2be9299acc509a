import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import { provisions } from "../law/provisions.ts";
import { traceGround } from "./ground-conditions.ts";
import { asTruth, type Truth } from "./truth.ts";

/** The groups whose grounds the law of 2026 most likely widened: refusing one of them is checked by a second person. */
export type RefusalRisks = {
  readonly hasDisability: Truth;
  readonly isElderly: Truth;
  readonly isViolenceVictim: Truth;
};

/**
 * Whether a person belongs to one of those groups, whatever their means. The age is the one of the law on the day.
 *
 * @example refusalRisks({ birthDate: "1950-01-01" }, "2026-11-23").isElderly // true
 */
export function refusalRisks(facts: ApplicantFacts, on: PlainDate): RefusalRisks {
  const { disability, domesticViolenceVictim } = facts;
  return {
    hasDisability: disability === undefined ? "unknown" : disability !== null,
    isElderly: isElderly(facts, on),
    isViolenceVictim: asTruth(domesticViolenceVictim),
  };
}

function isElderly(facts: ApplicantFacts, on: PlainDate): Truth {
  const clause = provisions.find(({ rule, inForce }) => rule?.ground === "elderly" && isWithin(on, inForce));
  const age = clause && traceGround("elderly", clause.id, facts, on).find((one) => one.condition === "age");
  return age?.truth ?? "unknown";
}
