import type { ApplicantFacts } from "./applicant-facts.ts";

/** In the order in which a form asks. Plain names: who only decides needs no schema. */
export const factNames = [
  "birthDate",
  "meritorious",
  "household",
  "ethnicMinority",
  "livesInExtremeHardshipArea",
  "proceduralStatuses",
  "martyrFamily",
  "agentOrange",
  "disability",
  "receivesMonthlySocialAllowance",
  "inSocialProtectionFacility",
  "domesticViolenceVictim",
  "trafficking",
  "matterConcernsTrafficking",
  "livesWithHiv",
] as const satisfies readonly (keyof ApplicantFacts)[];

/** The name of a fact: a key of `ApplicantFacts`. */
export type FactName = (typeof factNames)[number];

export function inOrder(facts: ReadonlySet<FactName>): readonly FactName[] {
  return factNames.filter((fact) => facts.has(fact));
}
