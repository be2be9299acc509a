import { type AccessNeed, needsForAgency } from "@tgpl/domain";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { awaitsPapers } from "../late-papers.ts";
import { standsAfterImmediate } from "../stands-after-immediate.ts";

/**
 * The letters that a request brings forth: papers are missing, it is refused, it is accepted; to the agency what the
 * person needs there, and that an acceptance at once ends.
 */
export const letterKinds = ["supplement", "refusal", "acceptance", "agency-needs", "agency-stop"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Which letters can be written as the request stands. */
export function lettersOf(record: RequestRecord): LetterKind[] {
  const stands: Record<LetterKind, boolean> = {
    supplement: record.status === "supplement-requested" || awaitsPapers(record),
    refusal: record.refusal !== null,
    acceptance: record.status === "accepted",
    "agency-needs": record.status === "accepted" && agencyNeeds(record).length > 0,
    "agency-stop": isToBeStopped(record),
  };
  return letterKinds.filter((kind) => stands[kind]);
}

/** What the agency before which the person appears has to provide for; elsewhere there is no agency. */
export function agencyNeeds({ formOfAid, applicant }: RequestRecord): readonly AccessNeed[] {
  return formOfAid === "proceedings" ? needsForAgency(applicant.accessNeeds) : [];
}

function isToBeStopped(record: RequestRecord): boolean {
  return standsAfterImmediate(record, false) === "not-eligible";
}

/** The application itself is printed from the request too, for reading and signing; it is no letter. */
export const application = "application" as const;

/** A refusal that waits for the director's confirmation may be read, and must not go out. */
export function isDraft(kind: LetterKind, { refusal }: RequestRecord): boolean {
  return kind === "refusal" && refusal?.confirmation === "waiting";
}
