import type { ApplicantRecord } from "../applicants/applicant-form.ts";
import { toDate } from "../platform/fields.ts";

/**
 * What a request counts as in the figures, taken from the person as known now and then kept: `hasDisability`
 * is independent of the ground on which aid is given.
 */
export function countAs({ communeCode, communeOn, sex, facts }: ApplicantRecord) {
  return {
    communeCode,
    communeOn: toDate(communeOn),
    sex,
    hasDisability: Boolean(facts.disability),
    disabilityTypes: [...(facts.disability?.types ?? [])],
    degree: facts.disability?.degree ?? null,
  };
}
