import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { isOfAge } from "./is-of-age.ts";
import { regimeOn } from "./regime-on.ts";
import { toSituation } from "./situation.ts";
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
  const elderly = regimeOn(on)?.grounds.find(({ ground }) => ground.id === "elderly");
  const { disability, domesticViolenceVictim } = facts;
  return {
    hasDisability: disability === undefined ? "unknown" : disability !== null,
    isElderly: elderly ? isOfAge(toSituation(facts, on), elderly.rule) : "unknown",
    isViolenceVictim: asTruth(domesticViolenceVictim),
  };
}
