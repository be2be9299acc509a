import type { ApplicantFacts } from "../applicants/applicant-facts.ts";

/**
 * The facts as they stand now, so that a receipt does not change when the form behind it does. `undefined` for
 * what is no plain object.
 */
export function copyFacts(facts: ApplicantFacts): ApplicantFacts | undefined {
  if (typeof facts !== "object" || facts === null) return undefined;
  if (Object.getPrototypeOf(facts) !== Object.prototype) return undefined;
  const copy: { -readonly [Name in keyof ApplicantFacts]: ApplicantFacts[Name] } = { ...facts };
  const { proceduralStatuses, disability } = copy;
  if (Array.isArray(proceduralStatuses)) copy.proceduralStatuses = proceduralStatuses.slice();
  if (disability) copy.disability = copyDisability(disability);
  return copy;
}

function copyDisability(disability: NonNullable<ApplicantFacts["disability"]>): typeof disability {
  const { types } = disability;
  return { ...disability, types: Array.isArray(types) ? types.slice() : types };
}
