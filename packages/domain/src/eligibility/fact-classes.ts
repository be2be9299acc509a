import { type FactName, factNames } from "../applicants/fact-names.ts";
import { households } from "../applicants/household.ts";
import { traffickingStatuses } from "../applicants/trafficking-status.ts";
import { codesOf } from "../law/legal-term.ts";
import { type AgeClasses, ageClasses } from "./age-classes.ts";
import { type Codes, DISABILITY, RESTING } from "./codes.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";
import { type StatusClasses, statusClasses } from "./status-classes.ts";

/**
 * The answers that the law of a day can tell apart, fact by fact. Somebody of 37 and somebody of 38 are in one
 * class, an accused and a defendant in another; people whose answers fall into the same classes get the same
 * decision. This is what lets a decision be worked out once and found again for everybody like them.
 */
export type FactClasses = {
  /** By fact and code: one answer that stands for its class; `{}` for unknown. */
  readonly answers: readonly (readonly Situation[])[];
  /** By fact: the codes that can meet a test. A mixture of two of them meets no other test than they do. */
  readonly helping: readonly (readonly number[])[];
  readonly ages: AgeClasses;
  readonly statuses: StatusClasses;
  readonly codeOfHousehold: ReadonlyMap<unknown, number>;
  readonly codeOfTrafficking: ReadonlyMap<unknown, number>;
};

export function classifyAnswers(rules: readonly RuleOnDay[]): FactClasses {
  const ages = ageClasses(rules);
  const statuses = statusClasses(rules);
  const households = householdsRestingFirst;
  const kindsOfTrafficking = traffickingRestingFirst;
  const answersOf = (fact: FactName): readonly Situation[] => {
    if (fact === "birthDate") return ages.answers;
    if (fact === "proceduralStatuses") return statuses.answers;
    if (fact === "disability") return disabilityAnswers;
    if (fact === "household") return households.map((household) => ({ household }));
    if (fact === "trafficking") return kindsOfTrafficking.map((trafficking) => ({ trafficking }));
    return [{ [fact]: false }, { [fact]: true }];
  };
  const answers = factNames.map((fact) => [{}, ...answersOf(fact)]);
  return {
    answers,
    helping: factNames.map((fact, index) => {
      if (fact === "proceduralStatuses") return statuses.single;
      if (fact === "disability") return [DISABILITY.certifiedMild];
      return (answers[index] ?? []).map((_, code) => code).slice(RESTING + 1);
    }),
    ages,
    statuses,
    codeOfHousehold: toCodes(households),
    codeOfTrafficking: toCodes(kindsOfTrafficking),
  };
}

/** Somebody who stands for everybody with these codes. */
export function situationOf({ answers }: FactClasses, codes: Codes): Situation {
  const situation: Situation = {};
  codes.forEach((code, fact) => {
    Object.assign(situation, answers[fact]?.[code]);
  });
  return situation;
}

const householdsRestingFirst = restingFirst(codesOf(households), "neither");
const traffickingRestingFirst = restingFirst(codesOf(traffickingStatuses), "none");

const disabilityAnswers: readonly Situation[] = [
  { disability: null },
  { disability: { types: [], degree: "mild", certified: false } },
  { disability: { types: [], degree: "mild", certified: true } },
  { disability: { types: [], degree: "severe", certified: true } },
];

function restingFirst<Code>(codes: readonly Code[], resting: Code): readonly Code[] {
  return [resting, ...codes.filter((code) => code !== resting)];
}

function toCodes(answers: readonly unknown[]): ReadonlyMap<unknown, number> {
  return new Map(answers.map((answer, index) => [answer, index + RESTING]));
}
