import type { Bilingual } from "../language/bilingual.ts";
import type { LegalTerm } from "../law/legal-term.ts";

/** How grave a finding is, the gravest first. No text grades them: the meanings are working definitions of this software. */
export const findingSeverities = [
  {
    code: "grave",
    label: { vi: "Nghiêm trọng", en: "Grave" },
    provision: null,
    evidence: "seen",
    means: {
      vi: "Người được trợ giúp đã mất hoặc có thể mất quyền lợi: khắc phục ngay",
      en: "Somebody lost a right or may lose it: to be put right at once",
    },
  },
  {
    code: "serious",
    label: { vi: "Đáng kể", en: "Serious" },
    provision: null,
    evidence: "seen",
    means: {
      vi: "Trái quy định hoặc kế hoạch, chưa ai bị thiệt: khắc phục trong hạn",
      en: "Against the law or the plan, nobody was harmed yet: to be put right by its day",
    },
  },
  {
    code: "slight",
    label: { vi: "Cần chấn chỉnh", en: "Slight" },
    provision: null,
    evidence: "seen",
    means: {
      vi: "Đúng quy định nhưng làm chưa đều, chưa gọn: nên làm tốt hơn",
      en: "Within the law, yet uneven or untidy: to be done better",
    },
  },
] as const satisfies readonly (LegalTerm & { means: Bilingual })[];

/** How grave a finding is: a code of `findingSeverities`. */
export type FindingSeverity = (typeof findingSeverities)[number]["code"];
