import { addDays, isWithin, type Period, type PlainDate } from "../dates/plain-date.ts";
import { getTerm } from "../law/legal-term.ts";
import type { FieldOfLaw } from "../requests/field-of-law.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";
import { type AppointmentReason, appointmentReasons } from "./appointment-reason.ts";
import { mayPerform } from "./may-perform.ts";
import type { ProviderKind } from "./provider-kind.ts";
import type { ProviderLanguage, ProviderSkill } from "./provider-terms.ts";
import type { LeaveDays } from "./quota-of-year.ts";

/** What a case asks of its provider. */
export type AppointmentNeed = {
  readonly on: PlainDate;
  readonly formOfAid: FormOfAid;
  readonly fieldOfLaw: FieldOfLaw;
  readonly office: string;
  readonly skills: readonly ProviderSkill[];
  readonly languages: readonly ProviderLanguage[];
  /** Who has the case now, and who had it and was replaced. */
  readonly provider: string | null;
  readonly replaced: readonly string[];
  /** Whom the person asks for (Điều 8). */
  readonly wishedFor: string | null;
};

/** A provider, as far as an appointment depends on it. */
export type Candidate = {
  readonly provider: string;
  readonly kind: ProviderKind;
  readonly office: string;
  readonly active: boolean;
  readonly fields: readonly FieldOfLaw[];
  readonly skills: readonly ProviderSkill[];
  readonly languages: readonly ProviderLanguage[];
  /** `null` where no card is recorded: then nothing is said of it. */
  readonly card: Period | null;
  readonly leaves: readonly LeaveDays[];
  readonly openCases: number;
  /** Proceedings cases of the year, and the quota they are held against; `null` = no quota. */
  readonly casesOfYear: number;
  readonly quota: number | null;
  readonly knowsPerson: boolean;
  readonly worksInCommune: boolean;
  /** What a check of all parties found; left out where none was made. */
  readonly hasConflict?: boolean;
};

/** A provider's place in the list, with every reason for it, the gravest first. */
export type Suggestion = {
  readonly provider: string;
  /** `free`: nothing of the law or the work forbids it; `needs-reason`: a rule speaks against; `impossible`. */
  readonly standing: "free" | "needs-reason" | "impossible";
  readonly reasons: readonly AppointmentReason[];
};

const SOON_DAYS = 30;

/**
 * The providers in the order in which a case would best be given to them, each with its reasons. First those against
 * whom no rule speaks. Among them what the person needs to be heard comes first, then the person's own wish, then field,
 * office and acquaintance; with equal reasons the fewest open cases go first.
 *
 * @example
 * const need: AppointmentNeed = {
 *   on: "2026-11-23",
 *   formOfAid: "proceedings",
 *   fieldOfLaw: "civil-family",
 *   office: "CN2",
 *   skills: ["sign-language"],
 *   languages: [],
 *   provider: null,
 *   replaced: [],
 *   wishedFor: null,
 * };
 * const candidate: Candidate = {
 *   provider: "p1",
 *   kind: "lawyer",
 *   office: "CN2",
 *   active: true,
 *   fields: [],
 *   skills: ["sign-language"],
 *   languages: [],
 *   card: null,
 *   leaves: [],
 *   openCases: 2,
 *   casesOfYear: 5,
 *   quota: null,
 *   knowsPerson: false,
 *   worksInCommune: false,
 * };
 * suggestProviders(need, [candidate])
 * // [{ provider: "p1", standing: "free", reasons: ["meets-need", "same-office"] }]
 */
export function suggestProviders(
  need: AppointmentNeed,
  candidates: readonly Candidate[],
): readonly Suggestion[] {
  const typical = median(candidates.filter(({ active }) => active).map(({ openCases }) => openCases));
  return candidates
    .map((candidate) => {
      const reasons = reasonsOf(need, candidate, typical);
      return { candidate, reasons, standing: standingOf(reasons), points: pointsOf(reasons) };
    })
    .sort(
      (one, other) =>
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        other.points - one.points ||
        one.candidate.openCases - other.candidate.openCases ||
        one.candidate.casesOfYear - other.candidate.casesOfYear ||
        (one.candidate.provider < other.candidate.provider ? -1 : 1),
    )
    .map(({ candidate: { provider }, standing, reasons }) => ({ provider, standing, reasons }));
}

/**
 * The reasons against a provider that are rules, and not the work's own weighing: with any of them an appointment says
 * why it was made all the same.
 *
 * @example rulesAgainst({ provider: "p1", standing: "needs-reason", reasons: ["on-leave", "same-office"] }) // ["on-leave"]
 */
export function rulesAgainst({ reasons }: Suggestion): readonly AppointmentReason[] {
  return reasons.filter((code) => weightOf(code) === "forbids" || weightOf(code) === "bars");
}

const order: readonly Suggestion["standing"][] = ["free", "needs-reason", "impossible"];

function standingOf(reasons: readonly AppointmentReason[]): Suggestion["standing"] {
  const weights = reasons.map(weightOf);
  if (weights.includes("forbids")) return "impossible";
  return weights.includes("bars") ? "needs-reason" : "free";
}

function weightOf(code: AppointmentReason) {
  return getTerm(appointmentReasons, code, "reason").weight;
}

/** Powers apart: being heard outweighs everything below it, a wish everything but that, and so on down. */
const points: Partial<Record<AppointmentReason, number>> = {
  "meets-need": 400,
  "need-not-met": -400,
  "speaks-language": 400,
  "language-not-spoken": -400,
  "wished-for": 300,
  "knows-person": 60,
  "knows-field": 50,
  "other-field": -50,
  "same-office": 80,
  "another-office": -80,
  "works-in-commune": 15,
  "leave-soon": -60,
  "card-ends-soon": -40,
  "over-quota": -45,
  "heavy-load": -30,
  "light-load": 30,
};

function pointsOf(reasons: readonly AppointmentReason[]): number {
  return reasons.reduce((sum, code) => sum + (points[code] ?? 0), 0);
}

/** In the order of the list of terms, so that the gravest is read first. */
function reasonsOf(need: AppointmentNeed, candidate: Candidate, typical: number): AppointmentReason[] {
  const said: Record<AppointmentReason, boolean> = {
    ...rulesOf(need, candidate),
    ...needsOf(need, candidate),
    ...timesOf(need, candidate),
    ...loadOf(candidate, typical),
    "another-office": candidate.office !== need.office,
    "same-office": candidate.office === need.office,
    "other-field": candidate.fields.length > 0 && !candidate.fields.includes(need.fieldOfLaw),
    "knows-field": candidate.fields.includes(need.fieldOfLaw),
    "wished-for": need.wishedFor === candidate.provider,
    "knows-person": candidate.knowsPerson,
    "works-in-commune": candidate.worksInCommune,
  };
  return appointmentReasons.map(({ code }) => code).filter((code) => said[code]);
}

function rulesOf(need: AppointmentNeed, candidate: Candidate) {
  return {
    "has-left": !candidate.active,
    "has-the-case": need.provider === candidate.provider,
    "conflict-of-interest": candidate.hasConflict === true,
    "form-reserved": !mayPerform(candidate.kind, need.formOfAid).allowed,
    "card-not-valid": candidate.card !== null && !isWithin(need.on, candidate.card),
    "on-leave": candidate.leaves.some((leave) => isWithin(need.on, leave)),
    "replaced-before": need.replaced.includes(candidate.provider) && need.provider !== candidate.provider,
  };
}

function needsOf(need: AppointmentNeed, candidate: Candidate) {
  const meets = need.skills.every((skill) => candidate.skills.includes(skill));
  const speaks = need.languages.every((language) => candidate.languages.includes(language));
  return {
    "meets-need": need.skills.length > 0 && meets,
    "need-not-met": !meets,
    "speaks-language": need.languages.length > 0 && speaks,
    "language-not-spoken": !speaks,
  };
}

function timesOf({ on }: AppointmentNeed, { leaves, card }: Candidate) {
  const soon = { from: addDays(on, 1), until: addDays(on, SOON_DAYS) };
  return {
    "leave-soon": leaves.some(({ from }) => isWithin(from, soon)),
    "card-ends-soon": card?.until != null && isWithin(card.until, { from: on, until: soon.until }),
  };
}

/** Far from the middle is half as many again, and by three cases at least: one or two say nothing. */
function loadOf({ openCases, casesOfYear, quota }: Candidate, typical: number) {
  const far = Math.max(3, typical / 2);
  return {
    "over-quota": quota !== null && quota > 0 && casesOfYear >= quota,
    "heavy-load": openCases >= typical + far,
    "light-load": openCases <= typical - far,
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
