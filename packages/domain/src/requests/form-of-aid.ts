import type { LegalTerm } from "../law/legal-term.ts";

/** The three forms of legal aid, Điều 27 khoản 2. */
export const formsOfAid = [
  {
    code: "proceedings",
    label: { vi: "Tham gia tố tụng", en: "Participation in proceedings" },
    provision: "11/2017/QH14#27.2",
    evidence: "seen",
  },
  {
    code: "legal-advice",
    label: { vi: "Tư vấn pháp luật", en: "Legal advice" },
    provision: "11/2017/QH14#27.2",
    evidence: "seen",
  },
  {
    code: "out-of-court-representation",
    label: { vi: "Đại diện ngoài tố tụng", en: "Out-of-court representation" },
    provision: "11/2017/QH14#27.2",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** The form of legal aid (11/2017/QH14#27): a code of `formsOfAid`. */
export type FormOfAid = (typeof formsOfAid)[number]["code"];
