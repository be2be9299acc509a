import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { type Coverage, type CoverageReason, coverageOn } from "../law/coverage-on.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { DecidingLaw } from "../law/law.ts";
import { allGrounds } from "./all-grounds.ts";
import type { GroundDocuments } from "./documents-for.ts";
import { documentsUnder } from "./documents-under.ts";
import { classifyAnswers, type FactClasses } from "./fact-classes.ts";
import { type GroundOnDay, groundOnDay } from "./ground-on-day.ts";
import { type ProvisionFingerprints, provisionFingerprints } from "./provision-fingerprints.ts";
import { ruleOnDay } from "./rule-on-day.ts";
import { rulesHashOf } from "./rules-version.ts";
import type { Trace } from "./trace-of.ts";

/** The law from one change to the next. */
export type Regime = {
  readonly law: DecidingLaw;
  readonly from: PlainDate;
  /** The grounds in force, in the order of the law. */
  readonly grounds: readonly GroundOnDay[];
  readonly classes: FactClasses;
  readonly documents: ReadonlyMap<GroundId, GroundDocuments>;
  readonly coverage: Coverage;
  readonly reason: CoverageReason | null;
  readonly rulesHash: string;
  readonly fingerprints: ProvisionFingerprints;
  /** Decisions worked out already, by class of people (see `trace-of.ts`). */
  readonly traces: Map<number, Trace>;
};

/** The grounds in force on a day of a law; before it begins, none is known. */
export function regimeOn(on: PlainDate, law: DecidingLaw = decidingLaw): Regime | undefined {
  return regimesOf(law)
    .filter(({ from }) => from <= on)
    .at(-1);
}

/** The regimes that begin after a day, the next one first. */
export function regimesAfter(on: PlainDate, law: DecidingLaw = decidingLaw): readonly Regime[] {
  return regimesOf(law).filter(({ from }) => from > on);
}

const known = new WeakMap<DecidingLaw, readonly Regime[]>();

/** Worked out once for each law, when it is first asked. */
function regimesOf(law: DecidingLaw): readonly Regime[] {
  const before = known.get(law);
  if (before) return before;
  const regimes = firstDays(law).map((from) => toRegime(law, from));
  known.set(law, regimes);
  return regimes;
}

/** The days on which a text, a term, a list of papers or the coverage begins, or has just ended. */
function firstDays({ coded, provisions, paperLists, uncodedAmendments }: DecidingLaw): readonly PlainDate[] {
  const deciding = provisions.filter(({ rule, term }) => rule || term);
  const changes = [...deciding, ...paperLists].flatMap(({ inForce: { from, until } }) =>
    until === null ? [from] : [from, addDays(until, 1)],
  );
  const days = [coded.from, ...changes, ...uncodedAmendments.map(({ possibleFrom }) => possibleFrom)];
  return [...new Set(days)].filter((day) => day >= coded.from).sort();
}

function toRegime(law: DecidingLaw, from: PlainDate): Regime {
  const inForce = allGrounds.flatMap((ground) => {
    const provision = law.provisions.find(
      ({ rule, inForce }) => rule?.ground === ground.id && isWithin(from, inForce),
    );
    return provision?.rule ? [{ ground, provision, rule: ruleOnDay(provision.rule, law, from) }] : [];
  });
  const classes = classifyAnswers(inForce.map(({ rule }) => rule));
  return {
    law,
    from,
    grounds: inForce.map(({ ground, provision, rule }) => groundOnDay(ground, provision, rule, classes)),
    classes,
    documents: new Map(inForce.map(({ ground: { id } }) => [id, documentsUnder(law, id, from)])),
    ...coverageOn(from, law),
    rulesHash: rulesHashOf(law),
    fingerprints: provisionFingerprints(law, from),
    traces: new Map(),
  };
}
