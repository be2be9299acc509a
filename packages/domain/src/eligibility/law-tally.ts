import type { Sex } from "../applicants/sex.ts";
import { type GroundId, groundIds } from "../law/ground-id.ts";
import { causeOf, type LawChange, type TwoDays } from "./law-change.ts";
import type { DegreeGroup, LawImpact } from "./law-impact.ts";
import { countMovements, type MovementCount } from "./movement-count.ts";
import { type Person, type ScreeningResult, screenPerson } from "./screen-population.ts";

/** What a comparison of laws keeps, and whom it tells. */
export type TallyOptions = {
  /** How many changes of each kind are kept in the lists; 10,000 when it is not said. Counts are of all. */
  readonly keep?: number;
  /** Gets every change, kept or not, in the order of the register. */
  readonly onChange?: (change: LawChange) => void;
  /** The district of a person whose row has a `place` and no `district`. */
  readonly districtOf?: (place: string) => string | undefined;
};

const KEPT = 10_000;

/** Counts people one by one. What it holds grows with the number of districts, never with that of people. */
export class LawTally {
  readonly #days: TwoDays;
  readonly #options: TallyOptions;
  readonly #lists = { gains: [] as LawChange[], losses: [] as LawChange[], others: [] as LawChange[] };
  readonly #counts = { gained: 0, lost: 0, others: 0 };
  readonly #grounds = countMovements<GroundId>();
  readonly #districts = countMovements<string | null>();
  readonly #sexes = countMovements<Sex | null>();
  readonly #degrees = countMovements<DegreeGroup>();
  readonly #outcomes = { before: noOutcomes(), after: noOutcomes() };
  #people = 0;

  constructor(days: TwoDays, options: TallyOptions) {
    this.#days = days;
    this.#options = options;
  }

  add(person: Person): void {
    const before = screenPerson(person, this.#days.before);
    const after = screenPerson(person, this.#days.after);
    const moved = movementOf(before, after);
    this.#people += 1;
    this.#outcomes.before[before.outcome] += 1;
    this.#outcomes.after[after.outcome] += 1;
    this.#countGrounds(before, after);
    this.#districts.add(this.#districtOf(person), moved);
    this.#sexes.add(person.sex ?? null, moved);
    this.#degrees.add(degreeOf(person), moved);
    if (before.outcome !== after.outcome) this.#note(person, before, after, moved);
  }

  impact(): LawImpact {
    const { gains, losses, others } = this.#lists;
    const { gained, lost, others: moved } = this.#counts;
    return {
      onBefore: this.#days.before.on,
      onAfter: this.#days.after.on,
      people: this.#people,
      gains,
      losses,
      others,
      counts: this.#counts,
      isCut: gains.length < gained || losses.length < lost || others.length < moved,
      byGround: groundIds.flatMap((ground) => movesOf(ground, this.#grounds)),
      byDistrict: this.#districts.rows().map(([district, count]) => ({ district, ...count })),
      bySex: this.#sexes.rows().map(([sex, count]) => ({ sex, ...count })),
      byDegree: this.#degrees.rows().map(([degree, count]) => ({ degree, ...count })),
      outcomes: this.#outcomes,
    };
  }

  #countGrounds(before: ScreeningResult, after: ScreeningResult): void {
    for (const ground of after.grounds)
      if (!before.grounds.includes(ground)) this.#grounds.add(ground, "gained");
    for (const ground of before.grounds)
      if (!after.grounds.includes(ground)) this.#grounds.add(ground, "lost");
  }

  #note(person: Person, before: ScreeningResult, after: ScreeningResult, moved: Moved): void {
    const list = this.#lists[moved === "gained" ? "gains" : moved === "lost" ? "losses" : "others"];
    this.#counts[moved ?? "others"] += 1;
    const { keep = KEPT, onChange } = this.#options;
    if (list.length >= keep && !onChange) return;
    const change = { id: person.id, before, after, because: causeOf(person, this.#days, after) };
    if (list.length < keep) list.push(change);
    onChange?.(change);
  }

  #districtOf({ district, place }: Person): string | null {
    if (district !== undefined) return district;
    return (place === undefined ? undefined : this.#options.districtOf?.(place)) ?? null;
  }
}

type Moved = "gained" | "lost" | null;

function movementOf(before: ScreeningResult, after: ScreeningResult): Moved {
  if (before.outcome === after.outcome) return null;
  if (after.outcome === "eligible") return "gained";
  return before.outcome === "eligible" ? "lost" : null;
}

function degreeOf({ facts: { disability } }: Person): DegreeGroup {
  if (disability === undefined) return "unknown";
  return disability === null ? "none" : disability.degree;
}

function movesOf(ground: GroundId, grounds: MovementCount<GroundId>): LawImpact["byGround"] {
  const count = grounds.find(ground);
  return count ? [{ ground, gained: count.gained, lost: count.lost }] : [];
}

function noOutcomes(): { eligible: number; "not-eligible": number; undetermined: number } {
  return { eligible: 0, "not-eligible": 0, undetermined: 0 };
}
