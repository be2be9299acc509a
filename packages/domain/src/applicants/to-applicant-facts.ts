import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { ApplicantFacts } from "./applicant-facts.ts";
import { readFacts } from "./read-facts.ts";

/**
 * Facts, checked for a day. Throws {@link InvalidInput} on an unknown code or key, a malformed date, and on
 * what cannot be: somebody born after the day on which they are judged.
 *
 * @example
 * toApplicantFacts({ household: "poor" }, "2026-03-02") // { household: "poor" }
 * toApplicantFacts({ birthDate: "2026-03-03" }, "2026-03-02") // throws "birthDate"
 */
export function toApplicantFacts(value: unknown, on: PlainDate): ApplicantFacts {
  const facts = readFacts(value);
  if (facts.birthDate !== undefined && facts.birthDate > on) {
    throw new InvalidInput("facts.birthDate", facts.birthDate, `a day up to ${on}, the day judged`);
  }
  return facts;
}
