import type { LegalTerm } from "../law/legal-term.ts";

/** Who performs legal aid, Điều 17. */
export const providerKinds = [
  {
    code: "legal-aid-officer",
    label: { vi: "Trợ giúp viên pháp lý", en: "Legal-aid officer" },
    provision: "11/2017/QH14#17",
    evidence: "seen",
  },
  {
    code: "lawyer",
    label: { vi: "Luật sư", en: "Lawyer" },
    provision: "11/2017/QH14#17",
    evidence: "seen",
  },
  {
    code: "legal-adviser",
    label: { vi: "Tư vấn viên pháp luật", en: "Legal adviser" },
    provision: "11/2017/QH14#17",
    evidence: "seen",
  },
  {
    code: "collaborator",
    label: { vi: "Cộng tác viên trợ giúp pháp lý", en: "Collaborator" },
    provision: "11/2017/QH14#17",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Who gives the aid (người thực hiện): a code of `providerKinds`. */
export type ProviderKind = (typeof providerKinds)[number]["code"];
