import type { PlainDate } from "../dates/plain-date.ts";
import { codedLaw } from "./coded-law.ts";
import { uncodedAmendments } from "./uncoded-amendments.ts";

/**
 * `extended`: an amendment is known to exist but its text is not coded; the last known text is applied and a
 * warning goes with the decision.
 */
export type Coverage = "covered" | "not-covered" | "extended";

/** Why a day is not plainly covered: the law it concerns, and the first day of that law. */
export type CoverageReason = {
  readonly code: "before-coded-law" | "amending-law-not-coded";
  readonly law: string;
  readonly firstDay: PlainDate;
};

/**
 * Whether the coded text of the law on legal aid is the text in force on a day.
 *
 * @example coverageOn("2017-12-31").coverage // "not-covered": 11/2017/QH14 begins on 2018-01-01
 */
export function coverageOn(on: PlainDate): { coverage: Coverage; reason: CoverageReason | null } {
  if (on < codedLaw.from) {
    const reason = { code: "before-coded-law", law: codedLaw.document, firstDay: codedLaw.from } as const;
    return { coverage: "not-covered", reason };
  }
  const amendment = uncodedAmendments.find(
    ({ amends, possibleFrom }) => amends === codedLaw.document && possibleFrom <= on,
  );
  if (!amendment) return { coverage: "covered", reason: null };
  const { document: law, possibleFrom: firstDay } = amendment;
  return { coverage: "extended", reason: { code: "amending-law-not-coded", law, firstDay } };
}
