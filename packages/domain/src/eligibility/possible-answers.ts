import type { FactName } from "../applicants/applicant-facts.ts";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { traffickingStatuses } from "../applicants/trafficking-status.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";

/**
 * For each fact the answers that the law of a day can tell apart. The first one rests: it helps no ground. Any
 * other answer counts for the grounds exactly as one of these, or as several of them together (statuses).
 */
export type PossibleAnswers = Readonly<Record<FactName, readonly [Situation, ...Situation[]]>>;

export function possibleAnswers(rules: readonly RuleOnDay[]): PossibleAnswers {
  return {
    birthDate: ages(rules),
    meritorious: [{ meritorious: false }, { meritorious: true }],
    household: [{ household: "neither" }, { household: "poor" }, { household: "near-poor" }],
    ethnicMinority: [{ ethnicMinority: false }, { ethnicMinority: true }],
    livesInExtremeHardshipArea: [{ livesInExtremeHardshipArea: false }, { livesInExtremeHardshipArea: true }],
    proceduralStatuses: statuses(rules),
    martyrFamily: [{ martyrFamily: false }, { martyrFamily: true }],
    agentOrange: [{ agentOrange: false }, { agentOrange: true }],
    disability: [{ disability: null }, { disability: { types: [], degree: "mild", certified: true } }],
    receivesMonthlySocialAllowance: [
      { receivesMonthlySocialAllowance: false },
      { receivesMonthlySocialAllowance: true },
    ],
    inSocialProtectionFacility: [{ inSocialProtectionFacility: false }, { inSocialProtectionFacility: true }],
    domesticViolenceVictim: [{ domesticViolenceVictim: false }, { domesticViolenceVictim: true }],
    trafficking: [
      { trafficking: "none" },
      ...traffickingStatuses.flatMap(({ code }) => (code === "none" ? [] : [{ trafficking: code }])),
    ],
    matterConcernsTrafficking: [{ matterConcernsTrafficking: false }, { matterConcernsTrafficking: true }],
    livesWithHiv: [{ livesWithHiv: false }, { livesWithHiv: true }],
  };
}

/**
 * One age for each stretch between two thresholds, the stretch that no ground names first. With 16, 18 and 60:
 * 18, then 0, 16 and 60.
 */
function ages(rules: readonly RuleOnDay[]): PossibleAnswers["birthDate"] {
  const windows = rules.flatMap(({ age }) => (age ? [age] : []));
  const starts = new Set([0, ...windows.flatMap(({ from, under }) => [from, under ?? from])]);
  const isNamed = (age: number) =>
    windows.some(({ from, under }) => from <= age && (under === null || age < under));
  const resting = [...starts].find((age) => !isNamed(age));
  if (resting === undefined) throw new Error("Every age meets a ground: no age can rest.");
  return [
    { ageInYears: resting },
    ...[...starts].filter((age) => age !== resting).map((ageInYears) => ({ ageInYears })),
  ];
}

/** No status, then one for each set of clauses that name it: `accused` and `defendant` always go together. */
function statuses(rules: readonly RuleOnDay[]): PossibleAnswers["proceduralStatuses"] {
  const byClauses = new Map<string, Situation>();
  for (const { code } of proceduralStatuses) {
    const clauses = rules.flatMap((rule, index) => (rule.statuses?.includes(code) ? [index] : [])).join();
    if (clauses && !byClauses.has(clauses)) byClauses.set(clauses, { proceduralStatuses: [code] });
  }
  return [{ proceduralStatuses: [] }, ...byClauses.values()];
}
