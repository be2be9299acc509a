import {
  type ApplicantFacts,
  decideEligibility,
  type EligibilityDecision,
  type FactName,
  type PlainDate,
} from "@tgpl/domain";

/** Which of the missing facts to ask; `null` when nothing needs to be asked. */
export type Strategy = (decision: EligibilityDecision) => FactName | null;

export const byNextQuestion: Strategy = ({ nextQuestion }) => nextQuestion;

/**
 * Ground after ground as the law lists them, and of each ground the facts in the order of the form. What can no longer
 * change the outcome is left out, as any officer would.
 */
export const inOrderOfLaw: Strategy = ({ grounds, missingFacts }) =>
  grounds
    .flatMap(({ status, missingFacts: ofGround }) => (status === "unknown" ? ofGround : []))
    .find((fact) => missingFacts.includes(fact)) ?? null;

export const inOrderOfForm: Strategy = ({ missingFacts: [first = null] }) => first;

/** How many questions a strategy asks a person until the outcome is settled. */
export function countQuestions(
  person: ApplicantFacts,
  knownFirst: readonly FactName[],
  on: PlainDate,
  strategy: Strategy,
): number {
  let known = partOf(person, knownFirst);
  for (let asked = 0; ; asked++) {
    const fact = strategy(decideEligibility(known, on));
    if (fact === null) return asked;
    known = { ...known, ...partOf(person, [fact]) };
  }
}

/** The fewest questions with hindsight: who knows every answer beforehand asks only those that prove the outcome. */
export function fewestQuestions(
  person: ApplicantFacts,
  knownFirst: readonly FactName[],
  on: PlainDate,
): number {
  const { outcome } = decideEligibility(person, on);
  for (let most = 0; ; most++) {
    if (canBeSettled(person, partOf(person, knownFirst), on, { outcome, most })) return most;
  }
}

type Goal = Pick<EligibilityDecision, "outcome"> & { most: number };

function canBeSettled(person: ApplicantFacts, known: ApplicantFacts, on: PlainDate, goal: Goal): boolean {
  const decision = decideEligibility(known, on);
  if (decision.outcome !== "undetermined") return true;
  if (goal.most === 0) return false;
  return factsToTry(decision, goal).some((fact) =>
    canBeSettled(person, { ...known, ...partOf(person, [fact]) }, on, { ...goal, most: goal.most - 1 }),
  );
}

/** A refusal has to close every ground, so one of the facts of the ground with the fewest is asked sooner or later. */
function factsToTry({ grounds, missingFacts }: EligibilityDecision, { outcome }: Goal): readonly FactName[] {
  if (outcome === "eligible") return missingFacts;
  const open = grounds.filter(({ status }) => status === "unknown");
  const [narrowest] = open.toSorted((a, b) => a.missingFacts.length - b.missingFacts.length);
  return narrowest?.missingFacts ?? [];
}

function partOf(person: ApplicantFacts, facts: readonly FactName[]): ApplicantFacts {
  return Object.fromEntries(facts.map((fact) => [fact, person[fact]]));
}
