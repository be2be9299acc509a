import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { Sex } from "../applicants/sex.ts";
import { toApplicantFacts } from "../applicants/to-applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { DecidingLaw } from "../law/law.ts";
import type { Codes } from "./codes.ts";
import { type DayOfLaw, dayOfLaw } from "./day-of-law.ts";
import type { Outcome } from "./eligibility-decision.ts";
import { encodeFacts } from "./encode-facts.ts";
import type { Regime } from "./regime-on.ts";

/** A row of a register. What stands beside the facts decides nothing; `compareLaw` counts by it. */
export type Person = {
  readonly id: string;
  readonly facts: ApplicantFacts;
  readonly sex?: Sex;
  readonly district?: string;
  /** A code of a place, where the register knows no district (see `districtOf` of `compareLaw`). */
  readonly place?: string;
};

/** The answer for one person of a register: outcome and met grounds, without papers or words. */
export type Screened = { readonly id: string; readonly outcome: Outcome; readonly grounds: GroundId[] };

/** The answer for one person, apart from who it is. */
export type ScreeningResult = Omit<Screened, "id">;

/**
 * The outcome and the met grounds of each person, one by one as they are asked for: a register of any size goes
 * through. The same answers as `decideEligibility`, without what a single decision carries.
 *
 * @example [...screenPopulation([{ id: "1", facts: { household: "poor" } }], "2026-01-01")]
 * // [{ id: "1", outcome: "eligible", grounds: ["poor-household"] }]
 */
export function screenPopulation(
  people: Iterable<Person>,
  on: PlainDate,
  law: DecidingLaw = decidingLaw,
): Generator<Screened, void> {
  // A day that is none is refused here, not when the first answer is asked for.
  return screenAll(people, dayOfLaw(law, on));
}

function* screenAll(people: Iterable<Person>, day: DayOfLaw): Generator<Screened, void> {
  for (const person of people) yield screened(person, day);
}

/**
 * The same for people who come one after another from a file, a query or a network.
 *
 * @example
 * async function* register(): AsyncGenerator<Person> {
 *   yield { id: "1", facts: { household: "poor" } };
 * }
 * const outcomes: string[] = [];
 * for await (const { outcome } of screenStream(register(), "2026-03-02")) outcomes.push(outcome);
 * outcomes // ["eligible"]
 */
export function screenStream(
  people: AsyncIterable<Person>,
  on: PlainDate,
  law: DecidingLaw = decidingLaw,
): AsyncGenerator<Screened, void> {
  return screenEach(people, dayOfLaw(law, on));
}

async function* screenEach(people: AsyncIterable<Person>, day: DayOfLaw): AsyncGenerator<Screened, void> {
  for await (const person of people) yield screened(person, day);
}

function screened(person: Person, day: DayOfLaw): Screened {
  const { outcome, grounds } = screenPerson(person, day);
  return { id: person.id, outcome, grounds };
}

/** One person by the law of a day. A fault in the facts is thrown with the person's id. */
export function screenPerson(person: Person, day: DayOfLaw, regime = day.regime): ScreeningResult {
  if (!regime) {
    readFactsOf(person, day.on);
    return { outcome: "undetermined", grounds: [] };
  }
  const { facts } = person;
  const isReadable =
    typeof facts === "object" &&
    facts !== null &&
    !Array.isArray(facts) &&
    encodeFacts(facts, regime.classes, day.digits, day.sheet);
  if (!isReadable) encodeFacts(readFactsOf(person, day.on), regime.classes, day.digits, day.sheet);
  return screenCodes(regime, day.sheet);
}

function screenCodes({ grounds }: Regime, codes: Codes): ScreeningResult {
  const met: GroundId[] = [];
  let isOpen = false;
  for (const entry of grounds) {
    const { status } = entry.answerTo(codes);
    if (status === "met") met.push(entry.ground.id);
    else if (status === "unknown") isOpen = true;
  }
  return { outcome: met.length > 0 ? "eligible" : isOpen ? "undetermined" : "not-eligible", grounds: met };
}

function readFactsOf({ id, facts }: Person, on: PlainDate): ApplicantFacts {
  try {
    return toApplicantFacts(facts, on);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${id}: ${error.field}`, error.value, error.allowed);
  }
}
