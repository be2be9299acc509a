import type { LegalTerm } from "../law/legal-term.ts";

/** The grounds on which a case is not continued, Điều 37: in writing, with the reason. */
export const discontinuationGrounds = [
  {
    code: "refusal-ground-appeared",
    label: {
      vi: "Xuất hiện căn cứ từ chối thụ lý theo khoản 3 Điều 30",
      en: "A ground for refusal under Article 30 clause 3 appeared",
    },
    provision: "11/2017/QH14#37",
    evidence: "seen",
  },
  {
    code: "prohibited-act",
    label: {
      vi: "Người được trợ giúp pháp lý thực hiện hành vi bị cấm theo khoản 2 Điều 6",
      en: "The beneficiary did what Article 6 clause 2 forbids",
    },
    provision: "11/2017/QH14#37",
    evidence: "seen",
  },
  {
    code: "withdrawn",
    label: { vi: "Người được trợ giúp pháp lý rút yêu cầu", en: "The beneficiary withdrew" },
    provision: "11/2017/QH14#37",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why a case is not carried on: a code of `discontinuationGrounds`. */
export type DiscontinuationGround = (typeof discontinuationGrounds)[number]["code"];
