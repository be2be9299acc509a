import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "./deciding-law.ts";
import type { DecidingLaw } from "./law.ts";
import type { UncodedAmendment } from "./uncoded-amendment.ts";

/**
 * `extended`: an amendment is known to exist but its text is not coded, or not wholly; the last known text is
 * applied and a warning goes with the decision.
 */
export type Coverage = "covered" | "not-covered" | "extended";

/** Why a day is not plainly covered: the law it concerns, and the first day of that law. */
export type CoverageReason = {
  readonly code: "before-coded-law" | "amending-law-not-coded";
  readonly law: string;
  readonly firstDay: PlainDate;
  /** The groups of a coded amendment that no fact of an applicant can express. */
  readonly groups?: UncodedAmendment["groups"];
};

/**
 * Whether the coded text of the law on legal aid is the text in force on a day.
 *
 * @example
 * coverageOn("2017-12-31").coverage // "not-covered"
 * coverageOn("2018-01-01").coverage // "covered"
 */
export function coverageOn(
  on: PlainDate,
  law: DecidingLaw = decidingLaw,
): { coverage: Coverage; reason: CoverageReason | null } {
  toPlainDate(on, "on");
  const { document, from } = law.coded;
  if (on < from) {
    const reason = { code: "before-coded-law", law: document, firstDay: from } as const;
    return { coverage: "not-covered", reason };
  }
  const [amendment] = uncodedOn(on, law);
  return amendment
    ? { coverage: "extended", reason: toReason(amendment) }
    : { coverage: "covered", reason: null };
}

/** The amendments of the base law that may be in force on a day and are not wholly coded, the earliest first. */
export function uncodedOn(on: PlainDate, law: DecidingLaw = decidingLaw): readonly UncodedAmendment[] {
  return law.uncodedAmendments
    .filter(({ amends, possibleFrom }) => amends === law.coded.document && possibleFrom <= on)
    .sort((one, other) => (one.possibleFrom < other.possibleFrom ? -1 : 1));
}

function toReason({ document: law, possibleFrom: firstDay, groups }: UncodedAmendment): CoverageReason {
  return { code: "amending-law-not-coded", law, firstDay, ...(groups && { groups }) };
}
