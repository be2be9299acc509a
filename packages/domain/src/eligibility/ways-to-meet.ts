import type { FactName } from "../applicants/applicant-facts.ts";
import type { Ground } from "./ground.ts";
import type { PossibleAnswers } from "./possible-answers.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";

/** One answer to one fact. */
export type Step = { readonly fact: FactName; readonly answer: Situation };

/** A set of answers that meets a ground by itself, none of which can be left out. */
export type Way = readonly Step[];

/**
 * Every way to meet a ground from rest. For `disability`: the certificate and a near-poor household; the
 * certificate and the allowance; the certificate and the facility.
 */
export function waysToMeet(
  { needs, decide }: Ground,
  rule: RuleOnDay,
  answers: PossibleAnswers,
  resting: Situation,
): readonly Way[] {
  const meets = (way: Way) => decide(after(resting, way), rule) === true;
  return combine(needs, answers).filter(
    (way) => meets(way) && !way.some((step) => meets(way.filter((other) => other !== step))),
  );
}

/** The situation once the answers are given. */
export function after(situation: Situation, steps: Way): Situation {
  const then = { ...situation };
  for (const { answer } of steps) Object.assign(then, answer);
  return then;
}

function combine(facts: readonly FactName[], answers: PossibleAnswers): readonly Way[] {
  return facts.reduce<readonly Way[]>(
    (ways, fact) => {
      const [, ...helping] = answers[fact];
      return ways.flatMap((way) => [way, ...helping.map((answer) => [...way, { fact, answer }])]);
    },
    [[]],
  );
}
