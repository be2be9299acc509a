import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { ageInYears } from "../dates/age.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { GroundId } from "../law/ground-id.ts";
import { type RuleOfGround, ruleOfGround } from "./rule-of-ground.ts";
import { asTruth, either, type Truth } from "./truth.ts";

/** One thing that a ground asks. All of a ground's conditions together make it met. */
export type GroundCondition =
  | "merit"
  | "poor-household"
  | "near-poor-household"
  | "age"
  | "ethnic-minority"
  | "hardship-area"
  | "procedural-status"
  | "trafficked-person"
  | "trafficking-victim"
  | "trafficking-matter"
  | "martyr-family"
  | "agent-orange"
  | "disability-certificate"
  | "domestic-violence"
  | "hiv"
  | "financial-difficulty";

/** How one condition came out on the day. */
export type ConditionTrace = {
  readonly condition: GroundCondition;
  readonly truth: Truth;
  readonly rule: RuleOfGround;
  /** The clause that defines its words; `null` when the ground's own clause does. */
  readonly provision: string | null;
};

/** What each ground of Điều 7 asks, in the order in which its clause says it. */
export const conditionsOfGrounds: Readonly<Record<GroundId, readonly GroundCondition[]>> = {
  meritorious: ["merit"],
  "poor-household": ["poor-household"],
  child: ["age"],
  "ethnic-minority-extreme-hardship": ["ethnic-minority", "hardship-area"],
  "charged-16-18": ["procedural-status", "age"],
  "minor-16-18-justice": ["age", "procedural-status"],
  "charged-near-poor": ["procedural-status", "near-poor-household"],
  trafficking: ["trafficked-person", "trafficking-matter"],
  "martyr-family": ["martyr-family", "financial-difficulty"],
  "agent-orange": ["agent-orange", "financial-difficulty"],
  elderly: ["age", "financial-difficulty"],
  disability: ["disability-certificate", "financial-difficulty"],
  "criminal-victim-16-18": ["age", "procedural-status", "financial-difficulty"],
  "domestic-violence": ["domestic-violence", "financial-difficulty"],
  "trafficking-financial": ["trafficking-victim", "financial-difficulty"],
  hiv: ["hiv", "financial-difficulty"],
};

/**
 * The conditions of a ground, each with its own answer: the trace from which the explanation is written.
 *
 * @example traceGround("child", "11/2017/QH14#7.3", { birthDate: "2015-01-01" }, "2026-03-02")[0]?.truth // true
 */
export function traceGround(
  ground: GroundId,
  provision: string,
  facts: ApplicantFacts,
  on: PlainDate,
): readonly ConditionTrace[] {
  const rule = ruleOfGround(provision, on);
  return conditionsOfGrounds[ground]
    .filter((condition) => isAsked(condition, rule))
    .map((condition) => ({
      condition,
      truth: truths[condition](facts, rule, on),
      rule,
      provision: definedBy(condition, rule),
    }));
}

/** An amendment may drop a test: then the clause no longer asks it. */
function isAsked(condition: GroundCondition, { age, statuses, financialLimbs }: RuleOfGround): boolean {
  if (condition === "age") return age !== null;
  if (condition === "procedural-status") return statuses !== null;
  return condition !== "financial-difficulty" || financialLimbs !== null;
}

const truths: Readonly<
  Record<GroundCondition, (facts: ApplicantFacts, rule: RuleOfGround, on: PlainDate) => Truth>
> = {
  merit: ({ meritorious }) => asTruth(meritorious),
  "poor-household": ({ household }) => isOneOf(household, ["poor"]),
  "near-poor-household": ({ household }) => isOneOf(household, ["near-poor"]),
  age: ({ birthDate }, { age }, on) => isWithinWindow(birthDate, age, on),
  "ethnic-minority": ({ ethnicMinority }) => asTruth(ethnicMinority),
  "hardship-area": ({ livesInExtremeHardshipArea }) => asTruth(livesInExtremeHardshipArea),
  "procedural-status": ({ proceduralStatuses }, { statuses }) =>
    proceduralStatuses?.some((status) => statuses?.asks.includes(status)) ?? "unknown",
  "trafficked-person": ({ trafficking }) =>
    isOneOf(trafficking, ["victim", "being-identified", "accompanying-minor"]),
  "trafficking-victim": ({ trafficking }) => isOneOf(trafficking, ["victim"]),
  "trafficking-matter": ({ matterConcernsTrafficking }) => asTruth(matterConcernsTrafficking),
  "martyr-family": ({ martyrFamily }) => asTruth(martyrFamily),
  "agent-orange": ({ agentOrange }) => asTruth(agentOrange),
  "disability-certificate": ({ disability }) =>
    disability === undefined ? "unknown" : (disability?.certified ?? false),
  "domestic-violence": ({ domesticViolenceVictim }) => asTruth(domesticViolenceVictim),
  hiv: ({ livesWithHiv }) => asTruth(livesWithHiv),
  "financial-difficulty": (facts, { financialLimbs }) =>
    (financialLimbs?.asks ?? []).reduce<Truth>(
      (truth, limb) => either(truth, isOneOf(facts[limb.fact], [limb.value])),
      false,
    ),
};

function isOneOf<Answer>(answer: Answer | undefined, wanted: readonly Answer[]): Truth {
  return answer === undefined ? "unknown" : wanted.includes(answer);
}

function isWithinWindow(birthDate: PlainDate | undefined, age: RuleOfGround["age"], on: PlainDate): Truth {
  if (age === null) return true;
  if (birthDate === undefined) return "unknown";
  const years = ageInYears(birthDate, on);
  return years >= age.asks.from && (age.asks.under === null || years < age.asks.under);
}

function definedBy(condition: GroundCondition, rule: RuleOfGround): string | null {
  if (condition === "age") return rule.age?.provision ?? null;
  if (condition === "procedural-status") return rule.statuses?.provision ?? null;
  return condition === "financial-difficulty" ? (rule.financialLimbs?.provision ?? null) : null;
}
