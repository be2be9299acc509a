import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { parseInput } from "../input/parse-input.ts";
import { ApplicantFacts } from "./applicant-facts.ts";

/**
 * Facts, checked for a day. Throws {@link InvalidInput} on an unknown code or key, a malformed date, and on
 * what cannot be: somebody born after the day on which they are judged.
 */
export function toApplicantFacts(value: unknown, on: PlainDate): ApplicantFacts {
  const facts = parseInput(ApplicantFacts, value, "facts");
  if (facts.birthDate !== undefined && facts.birthDate > on) {
    throw new InvalidInput("facts.birthDate", facts.birthDate, `a day up to ${on}, the day judged`);
  }
  return withoutGaps(facts);
}

/** A field that is there and `undefined` is a missing one: it leaves no trace. */
function withoutGaps(facts: ApplicantFacts): ApplicantFacts {
  const entries = Object.entries(facts);
  return entries.some(([, value]) => value === undefined)
    ? Object.fromEntries(entries.filter(([, value]) => value !== undefined))
    : facts;
}
