import { ageInYears } from "../dates/age.ts";
import { isLeapYear, isWithin, type PlainDate, partsOf } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { uncodedOn } from "../law/coverage-on.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { Provision } from "../law/provision.ts";
import type { UncodedAmendment } from "../law/uncoded-amendment.ts";
import type { Outcome } from "./eligibility-decision.ts";
import type { GroundOnDay } from "./ground-on-day.ts";
import { hasLimb } from "./in-financial-difficulty.ts";
import { isOfAge } from "./is-of-age.ts";
import type { Regime } from "./regime-on.ts";
import type { Situation } from "./situation.ts";
import { asTruth, either, type Truth } from "./truth.ts";

/** What a decision must be read with. The glossary explains each code. */
export type WarningCode =
  | "amending-law-not-coded"
  | "group-not-expressible"
  | "refusal-needs-legal-officer"
  | "unconfirmed-provision"
  | "facility-admission-unconfirmed"
  | "leap-day-birthday";

/** What goes with a decision to the screen and into the file: a code, and the law it concerns. */
export type DecisionWarning = {
  readonly code: WarningCode;
  readonly law: string;
  readonly ground?: GroundId;
  /** Of an amendment: its first day. */
  readonly firstDay?: PlainDate;
  /** Of an amendment that is coded but for a group which no fact can express: the words for that group. */
  readonly group?: Bilingual;
};

/** The warnings that people of one class share. */
export function warningsOf(
  regime: Regime,
  met: readonly GroundOnDay[],
  situation: Situation,
  outcome: Outcome,
): readonly DecisionWarning[] {
  return [
    ...amendmentWarnings(regime, situation, outcome),
    ...met.flatMap((entry) => evidenceWarnings(entry, situation, regime)),
  ].map((warning) => Object.freeze(warning));
}

/**
 * A refusal of a person with a disability, an elderly person or a victim of violence is worth a second look: the
 * amendment most likely widened these grounds. Once a refusal is at hand, not knowing counts as yes.
 */
function amendmentWarnings(
  { law, from, grounds }: Regime,
  situation: Situation,
  outcome: Outcome,
): readonly DecisionWarning[] {
  const amendments = uncodedOn(from, law);
  const withoutText = amendments.find(({ groups }) => !groups);
  const warnings = amendments.flatMap(warningsOfAmendment);
  if (!withoutText) return warnings;
  const isWidened = isOfWidenedGroup(situation, grounds);
  const needsOfficer = outcome === "not-eligible" ? isWidened !== false : isWidened === true;
  const toConfirm = outcome !== "eligible" && needsOfficer;
  if (!toConfirm) return warnings;
  return [...warnings, { code: "refusal-needs-legal-officer", law: withoutText.document }];
}

function warningsOfAmendment(amendment: UncodedAmendment): readonly DecisionWarning[] {
  const { document: law, possibleFrom: firstDay, groups } = amendment;
  if (!groups) return [{ code: "amending-law-not-coded", law, firstDay }];
  return groups.map(({ clause, group }) => ({ code: "group-not-expressible", law: clause, firstDay, group }));
}

function isOfWidenedGroup(situation: Situation, grounds: readonly GroundOnDay[]): Truth {
  const { disability, domesticViolenceVictim } = situation;
  const elderly = grounds.find(({ ground }) => ground.id === "elderly");
  return either(
    either(disability === undefined ? "unknown" : disability !== null, asTruth(domesticViolenceVictim)),
    elderly ? isOfAge(situation, elderly.rule) : false,
  );
}

/** The marks of the clause, of the words that it borrows, and of the limb of financial difficulty that the answer rests on. */
function evidenceWarnings(
  { ground, provision, rule }: GroundOnDay,
  situation: Situation,
  regime: Regime,
): DecisionWarning[] {
  const texts = [provision, ...termsOf(provision, regime)].filter(({ evidence }) => evidence !== "seen");
  const warnings: DecisionWarning[] = texts.map(({ id }) => ({
    code: "unconfirmed-provision",
    law: id,
    ground: ground.id,
  }));
  const limbs = rule.financialLimbs?.filter((limb) => hasLimb(situation, limb) === true) ?? [];
  const [first] = limbs;
  const isSure = limbs.some(({ evidence, seenFor }) => evidence === "seen" || seenFor?.includes(ground.id));
  if (first && !isSure) {
    warnings.push({ code: "facility-admission-unconfirmed", law: first.provision, ground: ground.id });
  }
  return warnings;
}

/** The texts that define the words of a clause on the days of a regime. */
function termsOf({ rule }: Provision, { law, from }: Regime): readonly Provision[] {
  if (!rule) return [];
  const { age, statuses, requiresFinancialDifficulty } = rule;
  const words: unknown[] = [age, statuses, requiresFinancialDifficulty && "financial-difficulty"];
  return law.provisions.filter(
    ({ term, inForce }) => term && words.includes(term.name) && isWithin(from, inForce),
  );
}

/**
 * Born on 29 February, judged on 28 February of a common year: whether the birthday is reached on that day or
 * on the next is our convention. It is said where a threshold hangs on it. The one warning that hangs on the very
 * birth date.
 *
 * Reading: see readings/0001-leap-day-birthday.md
 */
export function leapDayWarning(
  birthDate: PlainDate,
  on: PlainDate,
  { grounds }: Regime,
): DecisionWarning | undefined {
  if (!birthDate.endsWith("-02-29") || !on.endsWith("-02-28") || isLeapYear(partsOf(on).year))
    return undefined;
  const nextAge = ageInYears(birthDate, on) + 1;
  const hinged = grounds.find(({ rule: { age } }) => age?.from === nextAge || age?.under === nextAge);
  return hinged && Object.freeze({ code: "leap-day-birthday", law: hinged.provision.id });
}
