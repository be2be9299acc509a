import { foldVietnamese } from "../names/fold-vietnamese.ts";
import { nameSimilarity } from "../names/name-similarity.ts";
import type { PersonMatchReason } from "./person-match-reason.ts";

/** A person as written in a case: often no more than a name. */
export type NamedPerson = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly nationalId: string | null;
};

/** How likely two written persons are one, from 0 to 1, and what tells it. */
export type PersonMatch = { readonly score: number; readonly reasons: readonly PersonMatchReason[] };

/** From here on two names are alike enough to be compared at all: see `nameSimilarity`. */
const ALIKE = 0.75;

/**
 * Whether two written persons may be one. A shared identity number settles it, two different ones settle it the other
 * way; without numbers the names are compared, and a year of birth makes them more or less likely.
 *
 * @example
 * matchPersons(
 *   { fullName: "Trần Văn Đối", birthYear: 1980, nationalId: null },
 *   { fullName: "Tran Van Doi", birthYear: 1980, nationalId: null },
 * ) // { score: 0.9, reasons: ["same-name", "same-birth-year"] }
 */
export function matchPersons(a: NamedPerson, b: NamedPerson): PersonMatch {
  if (a.nationalId !== null && b.nationalId !== null) {
    return a.nationalId === b.nationalId
      ? { score: 1, reasons: ["same-national-id"] }
      : { score: 0, reasons: ["other-national-id"] };
  }
  const name = compareNames(a, b);
  if (name === null) return { score: 0, reasons: [] };
  const year = compareYears(a, b);
  return { score: scores[name][year], reasons: [name, year] };
}

type NameReason = Extract<PersonMatchReason, "same-name" | "similar-name">;
type YearReason = Extract<PersonMatchReason, "same-birth-year" | "other-birth-year" | "birth-year-unknown">;

/** A name alone is a hint: thousands are called Nguyễn Thị Hoa. A different year of birth makes it chance. */
const scores: Record<NameReason, Record<YearReason, number>> = {
  "same-name": { "same-birth-year": 0.9, "birth-year-unknown": 0.6, "other-birth-year": 0.2 },
  "similar-name": { "same-birth-year": 0.7, "birth-year-unknown": 0.4, "other-birth-year": 0.1 },
};

function compareNames(a: NamedPerson, b: NamedPerson): NameReason | null {
  if (foldVietnamese(a.fullName) === foldVietnamese(b.fullName)) return "same-name";
  return nameSimilarity(a.fullName, b.fullName).score >= ALIKE ? "similar-name" : null;
}

function compareYears(a: NamedPerson, b: NamedPerson): YearReason {
  if (a.birthYear === null || b.birthYear === null) return "birth-year-unknown";
  return a.birthYear === b.birthYear ? "same-birth-year" : "other-birth-year";
}
