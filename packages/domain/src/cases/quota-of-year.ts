import {
  addDays,
  daysBetween,
  isLeapYear,
  type PlainDate,
  partsOf,
  toPlainDate,
} from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { ProviderKind } from "./provider-kind.ts";

/** How many proceedings cases a year are asked of a provider from a seniority on. */
export type QuotaBand = {
  readonly kind: ProviderKind;
  /** Whole years since the appointment to the kind. */
  readonly fromYears: number;
  readonly casesPerYear: number;
  readonly provision: string | null;
  readonly evidence: Evidence;
};

/**
 * The quota of legal-aid officers by seniority: working values of the Centre. No text with such figures was seen, so
 * each row is unconfirmed; a confirmed table is given to {@link quotaOfYear} in its place.
 */
export const quotaBands: readonly QuotaBand[] = [
  { kind: "legal-aid-officer", fromYears: 0, casesPerYear: 12, provision: null, evidence: "unconfirmed" },
  { kind: "legal-aid-officer", fromYears: 3, casesPerYear: 18, provision: null, evidence: "unconfirmed" },
  { kind: "legal-aid-officer", fromYears: 5, casesPerYear: 24, provision: null, evidence: "unconfirmed" },
];

/** The mark of {@link quotaBands} in words, for the screen. */
export const quotaBandsNote: Bilingual = {
  vi: "Chưa thấy văn bản nào quy định số vụ việc theo thâm niên; Trung tâm tạm dùng các mức này.",
  en: "No text with a number of cases by seniority was seen; the Centre works with these figures for now.",
};

/** Days at one office; `until` null while it lasts. Both days included. */
export type Service = { readonly office: string; readonly from: PlainDate; readonly until: PlainDate | null };
/** Days away, both included. */
export type LeaveDays = { readonly from: PlainDate; readonly until: PlainDate };

/** What the quota of a provider depends on. */
export type QuotaInput = {
  readonly kind: ProviderKind;
  /** The day of the appointment to the kind; `null` = not recorded. */
  readonly seniorFrom: PlainDate | null;
  readonly year: number;
  /** Moves between offices, in any order; they do not overlap. */
  readonly service: readonly Service[];
  readonly leaves: readonly LeaveDays[];
};

/** Days of one office within one band. */
export type QuotaPart = {
  readonly office: string;
  readonly fromYears: number;
  readonly casesPerYear: number;
  readonly days: number;
  readonly cases: number;
};

/** The cases asked of a provider in a year, by office and band. */
export type Quota = {
  readonly parts: readonly QuotaPart[];
  /** Of the whole year; tenths of a case. */
  readonly cases: number;
  /** What lies on the days up to and including `on`. */
  readonly byToday: number;
  readonly leaveDays: number;
  readonly evidence: Evidence;
};

/**
 * The quota of a year by day: each day of service that is no day of leave counts a 365th (366th) of the band that
 * holds on it, for the office of that day. `null` for a kind without a quota, or without a recorded seniority.
 *
 * @example
 * const officer: QuotaInput = {
 *   kind: "legal-aid-officer",
 *   seniorFrom: "2015-07-01",
 *   year: 2026,
 *   service: [{ office: "CN2", from: "2015-07-01", until: null }],
 *   leaves: [{ from: "2026-01-01", until: "2026-03-14" }],
 * };
 * quotaOfYear(officer, "2026-12-31")?.cases // 19.2
 */
export function quotaOfYear(
  input: QuotaInput,
  on: PlainDate,
  bands: readonly QuotaBand[] = quotaBands,
): Quota | null {
  checkYear(input.year);
  const ofKind = bands.filter(({ kind }) => kind === input.kind);
  if (ofKind.length === 0 || input.seniorFrom === null) return null;
  const parts = new Map<string, QuotaPart>();
  const daysOfYear = isLeapYear(input.year) ? 366 : 365;
  let [sum, byToday, leaveDays] = [0, 0, 0];
  for (const day of daysOf(input.year)) {
    const office = input.service.find((one) => holds(one, day))?.office;
    const band = office === undefined ? undefined : bandOn(ofKind, input.seniorFrom, day);
    if (office === undefined || !band) continue;
    if (input.leaves.some((leave) => holds(leave, day))) {
      leaveDays++;
      continue;
    }
    const share = band.casesPerYear / daysOfYear;
    sum += share;
    if (day <= on) byToday += share;
    addDay(parts, office, band, share);
  }
  const evidence = ofKind.some((band) => band.evidence !== "seen") ? "unconfirmed" : "seen";
  return {
    parts: [...parts.values()].map((part) => ({ ...part, cases: inTenths(part.cases) })),
    cases: inTenths(sum),
    byToday: inTenths(byToday),
    leaveDays,
    evidence,
  };
}

function addDay(parts: Map<string, QuotaPart>, office: string, band: QuotaBand, share: number): void {
  const { fromYears, casesPerYear } = band;
  const key = `${office}/${fromYears}`;
  const part = parts.get(key) ?? { office, fromYears, casesPerYear, days: 0, cases: 0 };
  parts.set(key, { ...part, days: part.days + 1, cases: part.cases + share });
}

function bandOn(bands: readonly QuotaBand[], seniorFrom: PlainDate, day: PlainDate): QuotaBand | undefined {
  if (day < seniorFrom) return undefined;
  const years = wholeYears(seniorFrom, day);
  return bands
    .filter(({ fromYears }) => fromYears <= years)
    .sort((one, other) => other.fromYears - one.fromYears)[0];
}

function wholeYears(from: PlainDate, on: PlainDate): number {
  const [first, last] = [partsOf(from), partsOf(on)];
  const reached = last.month > first.month || (last.month === first.month && last.day >= first.day);
  return last.year - first.year - (reached ? 0 : 1);
}

function daysOf(year: number): PlainDate[] {
  const first = toPlainDate(`${year}-01-01`);
  const count = daysBetween(first, toPlainDate(`${year}-12-31`)) + 1;
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

function holds({ from, until }: Service | LeaveDays, day: PlainDate): boolean {
  return from <= day && (until === null || day <= until);
}

function inTenths(cases: number): number {
  return Math.round(cases * 10) / 10;
}

function checkYear(year: number): void {
  if (!Number.isInteger(year) || year < 2006 || year > 2199)
    throw new InvalidInput("year", year, "a year from 2006 to 2199");
}
