import type { LegalTerm } from "../law/legal-term.ts";

/** The grade of a case; `undetermined` where points are missing or no confirmed band grades. */
export type QualityGrade = "good" | "fair" | "pass" | "fail" | "undetermined";

/** The grades of 12/2018/TT-BTP Điều 17, from the best. From which points each begins stands in `qualityBands`. */
export const qualityGrades: readonly LegalTerm<QualityGrade>[] = [
  {
    code: "good",
    label: { vi: "Tốt", en: "Good" },
    provision: "12/2018/TT-BTP#17.1",
    evidence: "seen",
  },
  {
    code: "fair",
    label: { vi: "Khá", en: "Fair" },
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    code: "pass",
    label: { vi: "Đạt", en: "Pass" },
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    code: "fail",
    label: { vi: "Không đạt", en: "Fail" },
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    code: "undetermined",
    label: { vi: "Chưa xác định", en: "Undetermined" },
    provision: null,
    evidence: "seen",
  },
];
