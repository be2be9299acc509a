import { inOrder } from "../applicants/applicant-facts.ts";
import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { codedLaw } from "../law/coded-law.ts";
import type { DerivedTerm, FinancialLimb } from "../law/derived-term.ts";
import { type GroundProvision, groundProvisions } from "../law/ground-provisions.ts";
import type { AgeWindow, GroundRule } from "../law/ground-rule.ts";
import { termProvisions } from "../law/term-provisions.ts";
import { allGrounds } from "./all-grounds.ts";
import type { GroundDecision, GroundStatus } from "./eligibility-decision.ts";
import type { Ground } from "./ground.ts";
import { type PossibleAnswers, possibleAnswers } from "./possible-answers.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";
import { type Way, waysToMeet } from "./ways-to-meet.ts";

/** A ground in force, with its version and its rule on these days. */
export type GroundOnDay = {
  readonly ground: Ground;
  readonly provision: GroundProvision;
  readonly rule: RuleOnDay;
  readonly ways: readonly Way[];
  /** The answer when nothing that the ground needs is known, and when it is settled. */
  readonly answers: Readonly<Record<GroundStatus, GroundDecision>>;
};

/** The law from one change to the next. */
export type Regime = {
  readonly from: PlainDate;
  readonly grounds: readonly GroundOnDay[];
  /** Every fact answered so that it helps no ground. */
  readonly resting: Situation;
};

const regimes: readonly Regime[] = firstDays().map(toRegime);

/** The grounds in force on a day of the coded law; before it begins, none is known. */
export function regimeOn(on: PlainDate): Regime | undefined {
  return regimes.filter(({ from }) => from <= on).at(-1);
}

/** The days on which a text or a term begins or has just ended. */
function firstDays(): readonly PlainDate[] {
  const changes = [...groundProvisions, ...termProvisions].flatMap(({ inForce: { from, until } }) =>
    until === null ? [from] : [from, addDays(until, 1)],
  );
  return [...new Set([codedLaw.from, ...changes])].filter((day) => day >= codedLaw.from).sort();
}

function toRegime(from: PlainDate): Regime {
  const inForce = allGrounds.flatMap((ground) => {
    const provision = ground.versions.find((version) => isWithin(from, version.inForce));
    return provision ? [{ ground, provision, rule: toRuleOnDay(provision.rule, from) }] : [];
  });
  const answers = possibleAnswers(inForce.map(({ rule }) => rule));
  const resting = restingSituation(answers);
  const grounds = inForce.map((entry) => ({
    ...entry,
    ways: waysToMeet(entry.ground, entry.rule, answers, resting),
    answers: answersOf(entry.ground, entry.provision),
  }));
  return { from, grounds, resting };
}

function answersOf({ id, needs }: Ground, { id: provision }: GroundProvision): GroundOnDay["answers"] {
  return {
    met: { id, provision, status: "met", missingFacts: [] },
    "not-met": { id, provision, status: "not-met", missingFacts: [] },
    unknown: { id, provision, status: "unknown", missingFacts: inOrder(new Set(needs)) },
  };
}

function restingSituation(answers: PossibleAnswers): Situation {
  return Object.assign({}, ...Object.values(answers).map(([resting]) => resting));
}

function toRuleOnDay({ age, statuses, requiresFinancialDifficulty }: GroundRule, on: PlainDate): RuleOnDay {
  return {
    age: typeof age === "string" ? ageOf(age, on) : age,
    statuses: statuses === "charged" ? chargedStatuses(on) : statuses,
    financialLimbs: requiresFinancialDifficulty ? financialLimbs(on) : null,
  };
}

function ageOf(name: "child" | "elderly", on: PlainDate): AgeWindow {
  return getFromTerm(on, (term) => (term.name === name ? term.age : undefined));
}

function chargedStatuses(on: PlainDate): readonly string[] {
  return getFromTerm(on, (term) => (term.name === "charged" ? term.statuses : undefined));
}

function financialLimbs(on: PlainDate): readonly FinancialLimb[] {
  return getFromTerm(on, (term) => (term.name === "financial-difficulty" ? term.limbs : undefined));
}

function getFromTerm<Value>(on: PlainDate, read: (term: DerivedTerm) => Value | undefined): Value {
  for (const { term, inForce } of termProvisions) {
    const value = term && isWithin(on, inForce) ? read(term) : undefined;
    if (value !== undefined) return value;
  }
  throw new Error(`A ground uses a term that no text defines on ${on}.`);
}
