import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { toApplicantFacts } from "../applicants/to-applicant-facts.ts";
import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { Outcome } from "./eligibility-decision.ts";
import { judge, outcomeOf } from "./judge.ts";
import { type Regime, regimeOn } from "./regime-on.ts";
import { type Situation, toSituation } from "./situation.ts";

export type Person = { readonly id: string; readonly facts: ApplicantFacts };
export type Screened = { readonly id: string; readonly outcome: Outcome; readonly grounds: GroundId[] };

/**
 * The outcome and the met grounds of each person, one by one as they are asked for: a register of any size goes
 * through. The same answers as `decideEligibility`, without what a single decision carries.
 *
 * @example [...screenPopulation([{ id: "1", facts: { household: "poor" } }], "2026-01-01")]
 * // [{ id: "1", outcome: "eligible", grounds: ["poor-household"] }]
 */
export function* screenPopulation(people: Iterable<Person>, on: PlainDate): Generator<Screened, void> {
  const regime = regimeOn(toPlainDate(on, "on"));
  for (const person of people) yield { id: person.id, ...screenPerson(person, on, regime) };
}

export type ScreeningResult = Omit<Screened, "id">;

/** One person by the grounds of a regime. A fault in the facts is thrown with the person's id. */
export function screenPerson(person: Person, on: PlainDate, regime: Regime | undefined): ScreeningResult {
  return screenSituation(toSituation(readFacts(person, on), on), regime);
}

export function screenSituation(situation: Situation, regime: Regime | undefined): ScreeningResult {
  if (!regime) return { outcome: "undetermined", grounds: [] };
  const judged = judge(situation, regime);
  const met = judged.filter(({ truth }) => truth === true);
  return { outcome: outcomeOf(judged), grounds: met.map(({ entry }) => entry.ground.id) };
}

function readFacts({ id, facts }: Person, on: PlainDate): ApplicantFacts {
  try {
    return toApplicantFacts(facts, on);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${id}: ${error.field}`, error.value, error.allowed);
  }
}
