import type { LegalTerm } from "../law/legal-term.ts";

/** What the answer to a complaint comes to. Điều 45 names no results; these are the words of the work. */
export const complaintOutcomes = [
  {
    code: "complaint-founded",
    label: { vi: "Khiếu nại đúng", en: "The complaint is founded" },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "complaint-partly-founded",
    label: { vi: "Khiếu nại đúng một phần", en: "The complaint is founded in part" },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "complaint-unfounded",
    label: { vi: "Khiếu nại sai", en: "The complaint is unfounded" },
    provision: null,
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** What an answer came to: a code of `complaintOutcomes`. */
export type ComplaintOutcome = (typeof complaintOutcomes)[number]["code"];
