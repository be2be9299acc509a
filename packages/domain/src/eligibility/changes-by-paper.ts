import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { ProofPaper } from "../law/proof-papers.ts";

/** A paper that can change an answer, and the facts once it is there; `null` when it would change nothing. */
type ChangeByPaper = {
  readonly paper: ProofPaper;
  readonly apply: (facts: ApplicantFacts) => ApplicantFacts | null;
};

/**
 * What a person can in truth bring about: a certificate of a disability that they have, an allowance, a place on
 * the commune's list, an admission. Never an age, a status in proceedings, or what happened to them.
 */
export const changesByPaper: readonly ChangeByPaper[] = [
  {
    paper: "disability-certificate",
    apply: (facts) =>
      facts.disability && !facts.disability.certified
        ? { ...facts, disability: { ...facts.disability, certified: true } }
        : null,
  },
  {
    paper: "near-poor-certificate",
    apply: (facts) =>
      facts.household === "near-poor" || facts.household === "poor"
        ? null
        : { ...facts, household: "near-poor" },
  },
  {
    paper: "monthly-allowance-decision",
    apply: (facts) =>
      facts.receivesMonthlySocialAllowance ? null : { ...facts, receivesMonthlySocialAllowance: true },
  },
  {
    paper: "care-facility-admission",
    apply: (facts) =>
      facts.inSocialProtectionFacility ? null : { ...facts, inSocialProtectionFacility: true },
  },
  {
    paper: "poor-household-certificate",
    apply: (facts) => (facts.household === "poor" ? null : { ...facts, household: "poor" }),
  },
];

/** A household stands on one list only. */
export function goTogether(papers: readonly ProofPaper[]): boolean {
  return !(papers.includes("near-poor-certificate") && papers.includes("poor-household-certificate"));
}
