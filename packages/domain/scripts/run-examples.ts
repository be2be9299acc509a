import type { ApplicantFacts } from "../src/applicants/applicant-facts.ts";
import { type PlainDate, partsOf } from "../src/dates/plain-date.ts";
import { decideUnder } from "../src/eligibility/decide-under.ts";
import type { DecidingLaw } from "../src/law/law.ts";
import type { LawExample } from "./amendment-file.ts";

export type ExampleResult = {
  readonly example: LawExample;
  /** What the law gave, as far as the example speaks of it. */
  readonly got: LawExample["expect"];
  readonly passed: boolean;
};

/** Decides each example by the law, and holds what comes out against what was expected. */
export function runExamples(law: DecidingLaw, examples: readonly LawExample[]): readonly ExampleResult[] {
  return examples.map((example) => {
    const got = answerOf(law, example);
    return { example, got, passed: JSON.stringify(got) === JSON.stringify(inOrder(example.expect)) };
  });
}

function answerOf(law: DecidingLaw, { facts, others, on, expect }: LawExample): LawExample["expect"] {
  const decision = decideUnder(law, others ? { ...negativeAdult(on), ...facts } : facts, on);
  const having = (status: string) =>
    decision.grounds.filter((ground) => ground.status === status).map(({ id }) => id);
  const { outcome, coverage } = decision;
  return inOrder({
    outcome,
    coverage: expect.coverage && coverage,
    met: expect.met && having("met"),
    notMet: expect.notMet?.filter((id) => having("not-met").includes(id)),
  });
}

function inOrder({ outcome, coverage, met, notMet }: LawExample["expect"]): LawExample["expect"] {
  return {
    outcome,
    ...(coverage && { coverage }),
    ...(met && { met: [...met].sort() }),
    ...(notMet && { notMet: [...notMet].sort() }),
  };
}

/** Every other fact given, and none of them helping: an adult of 30. */
function negativeAdult(on: PlainDate): ApplicantFacts {
  const { year } = partsOf(on);
  return {
    birthDate: `${year - 30}-01-01` as PlainDate,
    meritorious: false,
    household: "neither",
    ethnicMinority: false,
    livesInExtremeHardshipArea: false,
    proceduralStatuses: [],
    martyrFamily: false,
    agentOrange: false,
    disability: null,
    receivesMonthlySocialAllowance: false,
    inSocialProtectionFacility: false,
    domesticViolenceVictim: false,
    trafficking: "none",
    matterConcernsTrafficking: false,
    livesWithHiv: false,
  };
}
