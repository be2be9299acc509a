import type { LegalTerm } from "../law/legal-term.ts";

/** What became of a hearing; none while it is still to come. */
export const hearingEnds = [
  {
    code: "held",
    label: { vi: "Đã diễn ra", en: "Held" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "postponed",
    label: { vi: "Đã hoãn", en: "Postponed" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "cancelled",
    label: { vi: "Không mở", en: "Not held" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What became of a hearing: a code of `hearingEnds`. */
export type HearingEnd = (typeof hearingEnds)[number]["code"];
