import type { PlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { DecidingLaw } from "../law/law.ts";
import { twoDays } from "./law-change.ts";
import type { LawImpact } from "./law-impact.ts";
import { LawTally, type TallyOptions } from "./law-tally.ts";
import type { Person } from "./screen-population.ts";

/** What `compareLaw` keeps, whom it tells, and under which law the earlier day is decided. */
export type CompareOptions = TallyOptions & {
  /** The law of the earlier day, when it is another one: the law as it stands, against an amendment. */
  readonly lawBefore?: DecidingLaw;
};

/**
 * Who gains and who loses, by ground, district, sex and degree of disability, when the law changes between two
 * days. The register is read once, one person at a time; counts are kept, and the changes of single people up to
 * `keep` of each kind. All of them, one by one, go to `onChange`.
 *
 * @example
 * const register: Person[] = [
 *   { id: "1", facts: { household: "poor" } },
 *   { id: "2", facts: { birthDate: "2009-06-01", proceduralStatuses: ["witness"] } },
 * ];
 * const { gains, losses } = compareLaw(register, "2025-12-31", "2026-01-01");
 * [gains.map(({ id }) => id), losses.length] // [["2"], 0]
 */
export function compareLaw(
  people: Iterable<Person>,
  onBefore: PlainDate,
  onAfter: PlainDate,
  law: DecidingLaw = decidingLaw,
  options: CompareOptions = {},
): LawImpact {
  const tally = new LawTally(twoDays(options.lawBefore ?? law, onBefore, law, onAfter), options);
  for (const person of people) tally.add(person);
  return tally.impact();
}

/**
 * The same for people who come one after another from a file, a query or a network.
 *
 * @example
 * async function* register(): AsyncGenerator<Person> {
 *   yield { id: "1", facts: { household: "poor" } };
 * }
 * (await compareLawOfStream(register(), "2025-06-30", "2025-07-01")).people // 1
 */
export async function compareLawOfStream(
  people: AsyncIterable<Person>,
  onBefore: PlainDate,
  onAfter: PlainDate,
  law: DecidingLaw = decidingLaw,
  options: CompareOptions = {},
): Promise<LawImpact> {
  const tally = new LawTally(twoDays(options.lawBefore ?? law, onBefore, law, onAfter), options);
  for await (const person of people) tally.add(person);
  return tally.impact();
}
