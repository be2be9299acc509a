import type { LegalTerm } from "../law/legal-term.ts";

/** Who files: the applicant, or another for the applicant. */
export const requesterKinds = [
  {
    code: "self",
    label: { vi: "Chính người được trợ giúp pháp lý", en: "The person concerned" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "relative",
    label: { vi: "Người thân thích", en: "A relative" },
    provision: "11/2017/QH14#29",
    evidence: "unconfirmed",
  },
  {
    code: "representative",
    label: { vi: "Người đại diện, người giám hộ", en: "A representative or guardian" },
    provision: "11/2017/QH14#29",
    evidence: "unconfirmed",
  },
  {
    code: "agency",
    label: { vi: "Cơ quan, tổ chức", en: "An agency or organisation" },
    provision: "11/2017/QH14#42",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Who files a request: a code of `requesterKinds`. */
export type RequesterKind = (typeof requesterKinds)[number]["code"];
