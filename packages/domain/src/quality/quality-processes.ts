import type { Bilingual } from "../language/bilingual.ts";
import type { LegalTerm } from "../law/legal-term.ts";

/** Who does a process and what it finds out. */
type Process = LegalTerm & {
  readonly who: Bilingual;
  readonly finds: Bilingual;
  /** No time limit of any of them is known (U16); an evaluation follows its plan. */
  readonly deadline: "unknown" | "by-plan";
};

/** Three processes that the law keeps apart, and a fourth word that plans use. They are not to be mixed. */
export const qualityProcesses = [
  {
    code: "time-and-work-appraisal",
    label: { vi: "Thẩm định thời gian, công việc", en: "Appraisal of time and work" },
    who: {
      vi: "Người thẩm định do Giám đốc Sở Tư pháp, Trung tâm hoặc Chi nhánh được ủy quyền cử",
      en: "An appraiser named by the head of the Department of Justice, the Centre, or a branch if delegated",
    },
    finds: {
      vi: "Thời gian và công việc có hợp lý không, để chi trả",
      en: "Whether hours and work are reasonable, for payment",
    },
    deadline: "unknown",
    provision: "12/2018/TT-BTP#12",
    evidence: "seen",
  },
  {
    code: "quality-appraisal",
    label: { vi: "Thẩm định chất lượng", en: "Quality appraisal" },
    who: {
      vi: "Tổ chức đã thực hiện vụ việc",
      en: "The organisation that did the case",
    },
    finds: {
      vi: "Điểm theo bảng điểm, và vụ việc tố tụng có thành công không; bằng văn bản, lưu hồ sơ",
      en: "The score, and whether a proceedings case was successful; in writing, kept in the file",
    },
    deadline: "unknown",
    provision: "12/2018/TT-BTP#14.1",
    evidence: "seen",
  },
  {
    code: "quality-evaluation",
    label: { vi: "Đánh giá chất lượng", en: "Quality evaluation" },
    who: {
      vi: "Sở Tư pháp và Cục của Bộ, theo kế hoạch hằng năm",
      en: "The Department of Justice and the Ministry's department, under a yearly plan",
    },
    finds: {
      vi: "Chất lượng của các vụ việc tố tụng, đại diện đã kết thúc được chọn theo kế hoạch",
      en: "The quality of closed proceedings and representation cases that the plan draws",
    },
    deadline: "by-plan",
    provision: "12/2018/TT-BTP#15",
    evidence: "seen",
  },
  {
    code: "effectiveness-evaluation",
    label: { vi: "Đánh giá hiệu quả", en: "Effectiveness evaluation" },
    who: { vi: "Như đánh giá chất lượng", en: "As for the quality evaluation" },
    finds: {
      vi: "Từ dùng trong kế hoạch cho việc rà soát vụ việc thành công",
      en: "The word of plans for the review of successful cases",
    },
    deadline: "by-plan",
    provision: "12/2018/TT-BTP#15",
    evidence: "seen",
  },
] as const satisfies readonly Process[];

/** One of the processes that look at finished work: a code of `qualityProcesses`. */
export type QualityProcess = (typeof qualityProcesses)[number]["code"];
