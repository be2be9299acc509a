import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { ageInYears } from "../dates/age.ts";
import { isLeapYear, type PlainDate, partsOf } from "../dates/plain-date.ts";
import type { CoverageReason } from "../law/coverage-on.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { Outcome } from "./eligibility-decision.ts";
import { hasLimb } from "./in-financial-difficulty.ts";
import { isOfAge } from "./is-of-age.ts";
import type { Judged } from "./judge.ts";
import type { GroundOnDay } from "./regime-on.ts";
import type { Situation } from "./situation.ts";
import { asTruth, either, type Truth } from "./truth.ts";

export type WarningCode =
  | "amending-law-not-coded"
  | "refusal-needs-legal-officer"
  | "unconfirmed-provision"
  | "facility-admission-unconfirmed"
  | "leap-day-birthday";

/** What goes with a decision to the screen and into the file: a code, and the law it concerns. */
export type DecisionWarning = {
  readonly code: WarningCode;
  readonly law: string;
  readonly ground?: GroundId;
};

type Decided = {
  readonly facts: ApplicantFacts;
  readonly on: PlainDate;
  readonly situation: Situation;
  readonly judged: readonly Judged[];
  readonly outcome: Outcome;
  readonly reason: CoverageReason | null;
};

export function warningsOf(decided: Decided): readonly DecisionWarning[] {
  const met = decided.judged.filter(({ truth }) => truth === true).map(({ entry }) => entry);
  return [
    ...amendmentWarnings(decided),
    ...met.flatMap((entry) => evidenceWarnings(entry, decided.situation)),
    ...leapDayWarnings(decided),
  ];
}

/**
 * A refusal of a person with a disability, an elderly person or a victim of violence is worth a second look: the
 * amendment most likely widened these grounds. Once a refusal is at hand, not knowing counts as yes.
 */
function amendmentWarnings({ reason, outcome, situation, judged }: Decided): DecisionWarning[] {
  if (reason?.code !== "amending-law-not-coded") return [];
  const { code, law } = reason;
  const isWidened = isOfWidenedGroup(situation, judged);
  const needsOfficer = outcome === "not-eligible" ? isWidened !== false : isWidened === true;
  const toConfirm = outcome !== "eligible" && needsOfficer;
  return [{ code, law }, ...(toConfirm ? [{ code: "refusal-needs-legal-officer", law } as const] : [])];
}

function isOfWidenedGroup(situation: Situation, judged: readonly Judged[]): Truth {
  const { disability, domesticViolenceVictim } = situation;
  const elderly = judged.find(({ entry }) => entry.ground.id === "elderly");
  return either(
    either(disability === undefined ? "unknown" : disability !== null, asTruth(domesticViolenceVictim)),
    elderly ? isOfAge(situation, elderly.entry.rule) : false,
  );
}

/** The mark of the clause, and of the limb of financial difficulty that the answer rests on. */
function evidenceWarnings({ ground, provision, rule }: GroundOnDay, situation: Situation): DecisionWarning[] {
  const warnings: DecisionWarning[] = [];
  if (provision.evidence !== "seen") {
    warnings.push({ code: "unconfirmed-provision", law: provision.id, ground: ground.id });
  }
  const limbs = rule.financialLimbs?.filter((limb) => hasLimb(situation, limb) === true) ?? [];
  const [first] = limbs;
  const isSure = limbs.some(({ evidence, seenFor }) => evidence === "seen" || seenFor?.includes(ground.id));
  if (first && !isSure) {
    warnings.push({ code: "facility-admission-unconfirmed", law: first.provision, ground: ground.id });
  }
  return warnings;
}

/**
 * Born on 29 February, judged on 28 February of a common year: whether the birthday is reached on that day or
 * on the next is our convention. It is said where a threshold hangs on it.
 *
 * Reading: see readings/0001-leap-day-birthday.md
 */
function leapDayWarnings({ facts: { birthDate }, on, judged }: Decided): DecisionWarning[] {
  if (!birthDate?.endsWith("-02-29") || !on.endsWith("-02-28") || isLeapYear(partsOf(on).year)) return [];
  const nextAge = ageInYears(birthDate, on) + 1;
  const hinged = judged.find(
    ({ entry: { rule } }) => rule.age?.from === nextAge || rule.age?.under === nextAge,
  );
  return hinged ? [{ code: "leap-day-birthday", law: hinged.entry.provision.id }] : [];
}
