import type { LegalTerm } from "../law/legal-term.ts";

/** The only grounds on which a request is refused, Điều 30 khoản 3: in writing, with the reason. */
export const refusalGrounds = [
  {
    code: "condition-not-met",
    label: {
      vi: "Yêu cầu không đủ điều kiện thụ lý theo khoản 1 Điều 30",
      en: "The request does not meet the condition of Article 30 clause 1",
    },
    provision: "11/2017/QH14#30.3.a",
    evidence: "seen",
  },
  {
    code: "unlawful-content",
    label: { vi: "Nội dung yêu cầu trái pháp luật", en: "What is asked for is unlawful" },
    provision: "11/2017/QH14#30.3.b",
    evidence: "seen",
  },
  {
    code: "person-deceased",
    label: { vi: "Người được trợ giúp pháp lý đã chết", en: "The person has died" },
    provision: "11/2017/QH14#30.3.c",
    evidence: "seen",
  },
  {
    code: "handled-elsewhere",
    label: {
      vi: "Vụ việc đang được tổ chức khác thực hiện trợ giúp pháp lý thụ lý, giải quyết",
      en: "Another legal-aid organisation has taken the case",
    },
    provision: "11/2017/QH14#30.3.d",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why a request is refused: a code of `refusalGrounds`. */
export type RefusalGround = (typeof refusalGrounds)[number]["code"];
