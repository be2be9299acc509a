import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { type GroundId, groundIds } from "../law/ground-id.ts";
import type { Outcome } from "./eligibility-decision.ts";
import { type Regime, regimeOn } from "./regime-on.ts";
import { type Person, type ScreeningResult, screenPerson, screenSituation } from "./screen-population.ts";
import { toSituation } from "./situation.ts";

/** One person whose outcome is another one on the later day. */
export type LawChange = {
  readonly id: string;
  readonly before: ScreeningResult;
  readonly after: ScreeningResult;
  /** `birthday`: without any change of law, growing older would have done the same. */
  readonly because: "law" | "birthday";
};

export type LawImpact = {
  readonly onBefore: PlainDate;
  readonly onAfter: PlainDate;
  readonly people: number;
  /** Eligible on the later day only. */
  readonly gains: readonly LawChange[];
  /** Eligible on the earlier day only. */
  readonly losses: readonly LawChange[];
  /** Neither, yet the outcome moved: not eligible became undetermined, or the reverse. */
  readonly others: readonly LawChange[];
  /** For every ground that somebody gained or lost: how many. */
  readonly byGround: readonly { readonly ground: GroundId; readonly gained: number; readonly lost: number }[];
  readonly outcomes: Readonly<Record<"before" | "after", Readonly<Record<Outcome, number>>>>;
};

/**
 * Who gains and who loses, and by which ground, when the law changes between two days.
 *
 * @example compareLaw(register, "2025-06-30", "2025-07-01").losses
 * // victims of trafficking in a matter that is not about trafficking
 */
export function compareLaw(people: Iterable<Person>, onBefore: PlainDate, onAfter: PlainDate): LawImpact {
  const days = { before: toPlainDate(onBefore, "onBefore"), after: toPlainDate(onAfter, "onAfter") };
  if (days.before > days.after) throw new InvalidInput("onAfter", onAfter, `a day from ${onBefore}`);
  const tally = startTally();
  for (const change of comparisons(people, days)) count(tally, change);
  const { people: counted, gains, losses, others, outcomes } = tally;
  const byGround = groundIds.flatMap((ground) => movesOf(ground, tally));
  return { onBefore, onAfter, people: counted, gains, losses, others, byGround, outcomes };
}

type Tally = {
  people: number;
  gains: LawChange[];
  losses: LawChange[];
  others: LawChange[];
  gained: Map<GroundId, number>;
  lost: Map<GroundId, number>;
  outcomes: Record<"before" | "after", Record<Outcome, number>>;
};

function startTally(): Tally {
  const none = { eligible: 0, "not-eligible": 0, undetermined: 0 };
  const outcomes = { before: { ...none }, after: { ...none } };
  return { people: 0, gains: [], losses: [], others: [], gained: new Map(), lost: new Map(), outcomes };
}

/** Only changes are kept: a register of a million goes through. */
function count(tally: Tally, change: LawChange): void {
  const { before, after } = change;
  tally.people += 1;
  tally.outcomes.before[before.outcome] += 1;
  tally.outcomes.after[after.outcome] += 1;
  addEach(
    tally.gained,
    after.grounds.filter((ground) => !before.grounds.includes(ground)),
  );
  addEach(
    tally.lost,
    before.grounds.filter((ground) => !after.grounds.includes(ground)),
  );
  if (before.outcome === after.outcome) return;
  if (after.outcome === "eligible") tally.gains.push(change);
  else if (before.outcome === "eligible") tally.losses.push(change);
  else tally.others.push(change);
}

function addEach(counts: Map<GroundId, number>, grounds: readonly GroundId[]): void {
  for (const ground of grounds) counts.set(ground, (counts.get(ground) ?? 0) + 1);
}

function movesOf(ground: GroundId, tally: Tally): LawImpact["byGround"] {
  const gained = tally.gained.get(ground) ?? 0;
  const lost = tally.lost.get(ground) ?? 0;
  return gained + lost > 0 ? [{ ground, gained, lost }] : [];
}

type Days = { readonly before: PlainDate; readonly after: PlainDate };

function* comparisons(people: Iterable<Person>, days: Days): Generator<LawChange> {
  const regimes = { before: regimeOn(days.before), after: regimeOn(days.after) };
  for (const person of people) {
    const before = screenPerson(person, days.before, regimes.before);
    const after = screenPerson(person, days.after, regimes.after);
    yield { id: person.id, before, after, because: causeOf(person, days, regimes.before, after) };
  }
}

/** Had the law stood still, would the birthday alone have given the later outcome? */
function causeOf(
  { facts }: Person,
  days: Days,
  lawBefore: Regime | undefined,
  after: ScreeningResult,
): LawChange["because"] {
  const grownOlder = screenSituation(toSituation(facts, days.after), lawBefore);
  return grownOlder.outcome === after.outcome ? "birthday" : "law";
}
