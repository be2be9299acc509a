import type { LegalTerm } from "../law/legal-term.ts";

/** Why a reason does not waive a conflict. */
export const waiverObstacles = [
  {
    code: "same-number-same-person",
    label: {
      vi: "Cùng số định danh thì là cùng một người.",
      en: "The same identity number is the same person.",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "exception-not-met",
    label: {
      vi: "Ngoại lệ chỉ áp dụng cho tư vấn, đại diện ngoài tố tụng về dân sự mà các bên đã đồng ý.",
      en: "The exception covers only agreed advice and out-of-court representation in civil cases.",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
  },
  {
    code: "provider-must-refuse",
    label: {
      vi: "Đã trợ giúp bên đối lập trong cùng vụ việc thì người thực hiện phải từ chối, không miễn trừ được.",
      en: "Who acted for the opposing side in the same case must refuse; this cannot be waived.",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why a waiver is refused: a code of `waiverObstacles`. */
export type WaiverObstacle = (typeof waiverObstacles)[number]["code"];
