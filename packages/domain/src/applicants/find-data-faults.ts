import { ageInYears, birthdayOf } from "../dates/age.ts";
import { addDays, isWithin, type Period, type PlainDate, partsOf } from "../dates/plain-date.ts";
import type { AllowanceRecord } from "./allowance-record.ts";
import type { ApplicantFacts } from "./applicant-facts.ts";
import type { DataFault } from "./data-fault.ts";
import { findContradictions } from "./find-contradictions.ts";
import { nationalIdWarnings } from "./national-id.ts";
import { type RelationKind, relationKinds } from "./relation-kind.ts";
import type { Sex } from "./sex.ts";

/** What a register knows of a person, as far as it can be checked for faults. */
export type PersonOnRecord = {
  readonly facts: ApplicantFacts;
  readonly sex: Sex;
  readonly nationalId: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly certificate: { readonly number: string | null; readonly on: PlainDate | null };
  /** The entry on the allowance that stands now. */
  readonly allowance: AllowanceRecord | null;
  /** Since when the household is known to stand as it does; `null` where nobody wrote a day down. */
  readonly householdFrom: PlainDate | null;
  readonly relations: readonly (Period & { readonly kind: RelationKind })[];
};

const OLDEST = 115;

/**
 * What is the matter with a person's record on a day: contradictions, dates that cannot be, papers out of date,
 * facts that are missing. Each code has its words and the way to mend it in `dataFaults`. Nothing here decides
 * anything about the person.
 *
 * @example
 * const person: PersonOnRecord = {
 *   facts: { birthDate: "1990-05-02", household: "near-poor" }, sex: "female", nationalId: null, phone: null,
 *   address: "số 1", certificate: { number: null, on: null }, allowance: null, householdFrom: "2025-01-01",
 *   relations: [],
 * };
 * findDataFaults(person, "2025-12-31") // []
 * findDataFaults(person, "2026-01-01") // ["household-list-of-past-year"]
 */
export function findDataFaults(person: PersonOnRecord, on: PlainDate): readonly DataFault[] {
  const found: [DataFault, boolean][] = [
    ...findContradictions(person.facts, on).map(({ code }): [DataFault, boolean] => [code, true]),
    ["national-id-says-otherwise", saysOtherwise(person)],
    ["certificate-without-disability", hasStrayCertificate(person)],
    ["born-too-long-ago", isTooOld(person.facts, on)],
    ...certificateDates(person, on),
    ["household-list-of-past-year", isListOfPastYear(person, on)],
    ["authority-to-act-ended", hasLostAuthority(person.relations, on)],
    ["allowance-suspended", person.allowance?.status === "suspended"],
    ["birth-date-unknown", person.facts.birthDate === undefined],
    ["certificate-number-unknown", isCertified(person) && person.certificate.number === null],
    ["allowance-decision-unknown", isPaidWithoutDecision(person.allowance)],
    ["no-way-to-reach", person.phone === null && person.address === null],
  ];
  return found.filter(([, holds]) => holds).map(([code]) => code);
}

/**
 * The first later day on which the answer of `findDataFaults` can be another one though nobody writes anything;
 * `null` when only a writing can change it.
 *
 * @example
 * const nobody = { sex: "male", nationalId: null, phone: null, address: null, allowance: null, relations: [] } as const;
 * const certificate = { number: null, on: null };
 * const facts: ApplicantFacts = { household: "poor" };
 * nextDataFaultOn({ ...nobody, facts, certificate, householdFrom: "2026-02-03" }, "2026-11-23") // "2027-01-01"
 */
export function nextDataFaultOn(person: PersonOnRecord, on: PlainDate): PlainDate | null {
  const { facts, relations, householdFrom, certificate } = person;
  const days = [
    facts.birthDate && facts.trafficking === "accompanying-minor" && birthdayOf(facts.birthDate, 18),
    facts.birthDate && birthdayOf(facts.birthDate, OLDEST + 1),
    isOnYearlyList(person) && householdFrom && firstOfYear(partsOf(householdFrom).year + 1),
    certificate.on && addDays(certificate.on, 1),
    ...relations.map(({ until }) => until && addDays(until, 1)),
    ...relations.map(({ from }) => from),
  ];
  const later = days.filter((day): day is PlainDate => Boolean(day) && (day as PlainDate) > on);
  return later.sort()[0] ?? null;
}

function saysOtherwise({ nationalId, facts, sex }: PersonOnRecord): boolean {
  return (
    nationalId !== null && nationalIdWarnings(nationalId, { birthDate: facts.birthDate, sex }).length > 0
  );
}

function isCertified({ facts }: PersonOnRecord): boolean {
  return facts.disability?.certified === true;
}

function hasStrayCertificate(person: PersonOnRecord): boolean {
  return person.certificate.number !== null && !isCertified(person);
}

function isTooOld({ birthDate }: ApplicantFacts, on: PlainDate): boolean {
  return birthDate !== undefined && birthDate <= on && ageInYears(birthDate, on) > OLDEST;
}

function certificateDates(person: PersonOnRecord, today: PlainDate): [DataFault, boolean][] {
  const { on } = person.certificate;
  const { birthDate } = person.facts;
  return [
    ["certificate-before-birth", on !== null && birthDate !== undefined && on < birthDate],
    ["certificate-in-the-future", on !== null && on > today],
  ];
}

function isOnYearlyList({ facts }: PersonOnRecord): boolean {
  return facts.household === "poor" || facts.household === "near-poor";
}

/** The commune's list is made anew each year; what nobody dated is not held against anybody. */
function isListOfPastYear(person: PersonOnRecord, on: PlainDate): boolean {
  const { householdFrom } = person;
  return isOnYearlyList(person) && householdFrom !== null && partsOf(householdFrom).year < partsOf(on).year;
}

function hasLostAuthority(relations: PersonOnRecord["relations"], on: PlainDate): boolean {
  const acting = relations.filter(({ kind }) =>
    relationKinds.some(({ code, needsProof }) => code === kind && needsProof),
  );
  const ended = acting.some(({ until }) => until !== null && until < on);
  return ended && !acting.some((period) => isWithin(on, period));
}

function isPaidWithoutDecision(allowance: AllowanceRecord | null): boolean {
  const isAllowance = (allowance?.benefit ?? "monthly-social-allowance") === "monthly-social-allowance";
  return allowance?.status === "active" && isAllowance && allowance.decisionNo === undefined;
}

function firstOfYear(year: number): PlainDate {
  return `${year}-01-01`;
}
