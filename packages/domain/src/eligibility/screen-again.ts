import type { ApplicantFacts, FactName } from "../applicants/applicant-facts.ts";
import { factNames } from "../applicants/fact-names.ts";
import { birthdayOf } from "../dates/age.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { DecidingLaw } from "../law/law.ts";
import type { LegalTerm } from "../law/legal-term.ts";
import { decideUnder } from "./decide-under.ts";
import type { EligibilityDecision, GroundDecision } from "./eligibility-decision.ts";
import { regimeOn, regimesAfter } from "./regime-on.ts";

/** Why somebody who was not eligible now is. */
export const gainCauses = [
  {
    code: "facts-changed",
    label: { vi: "Hoàn cảnh đã thay đổi", en: "Circumstances have changed" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "age-reached",
    label: { vi: "Đã đến tuổi", en: "An age has been reached" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "law-changed",
    label: { vi: "Luật đã mở rộng", en: "The law has been widened" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why somebody gains: a code of `gainCauses`. */
export type GainCause = (typeof gainCauses)[number]["code"];

/** Somebody who was not eligible and now is: why, which facts are others than then, and the grounds met now. */
export type ScreenedAgain = {
  readonly cause: GainCause;
  readonly changedFacts: readonly FactName[];
  readonly grounds: readonly GroundDecision[];
  readonly decision: EligibilityDecision;
};

/** Facts, and the day on which they were or are judged. */
export type Judged = { readonly facts: ApplicantFacts; readonly on: PlainDate };

/**
 * Looks again at somebody who was not eligible: `null` unless they are now. New facts are named as the cause only
 * where the old ones would still not do; time comes next where the clause is as old as the decision was.
 *
 * @example
 * const witness: ApplicantFacts = { birthDate: "2009-06-01", proceduralStatuses: ["witness"] };
 * const before = { facts: witness, on: "2025-12-31" } as const;
 * screenAgain(before, { facts: witness, on: "2026-01-01" })?.cause // "law-changed"
 * screenAgain(before, { facts: { ...witness, household: "poor" }, on: "2025-12-31" })?.cause // "facts-changed"
 * screenAgain(before, before) // null
 */
export function screenAgain(
  before: Judged,
  now: Judged,
  law: DecidingLaw = decidingLaw,
): ScreenedAgain | null {
  const decision = decideUnder(law, now.facts, now.on);
  if (decision.outcome !== "eligible") return null;
  const byOldFacts = decideUnder(law, before.facts, now.on);
  const settledBy = byOldFacts.outcome === "eligible" ? byOldFacts : null;
  return {
    cause: settledBy ? causeInTime(settledBy, before.on, law) : "facts-changed",
    changedFacts: differing(before.facts, now.facts),
    grounds: decision.grounds.filter(({ status }) => status === "met"),
    decision,
  };
}

/** A ground whose text began after the day that decided then is the law's doing, all else is that of time. */
function causeInTime({ grounds, on }: EligibilityDecision, before: PlainDate, law: DecidingLaw): GainCause {
  const met = grounds.filter(({ status }) => status === "met").map(({ id }) => id);
  const inForce = regimeOn(on, law)?.grounds ?? [];
  const isNew = inForce.some(
    ({ ground, provision }) => met.includes(ground.id) && provision.inForce.from > before,
  );
  return isNew ? "law-changed" : "age-reached";
}

function differing(one: ApplicantFacts, other: ApplicantFacts): readonly FactName[] {
  return factNames.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/**
 * The first later day on which the same facts can be answered otherwise: a birthday that a ground names, or the
 * next change of the law. `null` when only a change of facts can help.
 *
 * @example
 * nextScreeningOn({ birthDate: "1967-06-15", household: "near-poor" }, "2026-11-23") // "2027-06-15"
 * nextScreeningOn({ household: "neither" }, "2025-12-31") // "2026-01-01"
 */
export function nextScreeningOn(
  { birthDate }: ApplicantFacts,
  on: PlainDate,
  law: DecidingLaw = decidingLaw,
): PlainDate | null {
  const [nextRegime] = regimesAfter(on, law);
  const ages = (regimeOn(on, law)?.grounds ?? []).flatMap(({ rule: { age } }) =>
    age ? [age.from, age.under ?? age.from] : [],
  );
  const birthdays = birthDate ? ages.map((age) => birthdayOf(birthDate, age)) : [];
  const days = [...birthdays, ...(nextRegime ? [nextRegime.from] : [])].filter((day) => day > on);
  return days.sort()[0] ?? null;
}
