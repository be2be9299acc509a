import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { ageInYears } from "../dates/age.ts";
import type { PlainDate } from "../dates/plain-date.ts";

/** The facts as the law of one day looks at them: an age in completed years in place of a birth date. */
export type Situation = Omit<ApplicantFacts, "birthDate"> & { ageInYears?: number | undefined };

export function toSituation(facts: ApplicantFacts, on: PlainDate): Situation {
  const { birthDate, ...others } = facts;
  return birthDate === undefined ? others : { ...others, ageInYears: ageInYears(birthDate, on) };
}
