import type { LegalTerm } from "../law/legal-term.ts";

/**
 * Every field of law but business and commerce, Điều 27 khoản 1. The law names no list; these four are the
 * ones that reports and registers use. Whether the law of 2026 opens business and commerce is unconfirmed (U2).
 */
export const fieldsOfLaw = [
  {
    code: "criminal",
    label: { vi: "Hình sự", en: "Criminal law" },
    provision: "11/2017/QH14#27.1",
    evidence: "seen",
  },
  {
    code: "civil-family",
    label: { vi: "Dân sự, hôn nhân và gia đình", en: "Civil, marriage and family law" },
    provision: "11/2017/QH14#27.1",
    evidence: "seen",
  },
  {
    code: "administrative",
    label: { vi: "Hành chính", en: "Administrative law" },
    provision: "11/2017/QH14#27.1",
    evidence: "seen",
  },
  {
    code: "other",
    label: { vi: "Lĩnh vực khác", en: "Another field" },
    provision: "11/2017/QH14#27.1",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** The field of law of a matter: a code of `fieldsOfLaw`. */
export type FieldOfLaw = (typeof fieldsOfLaw)[number]["code"];
