import type { LegalTerm } from "../law/legal-term.ts";

export type QualityGrade = "good" | "fair" | "pass" | "fail" | "undetermined";

/**
 * The grades of 12/2018/TT-BTP Điều 17, each with the points from which it begins. Only the first is known; a
 * legal officer enters the others (U16): `null` = no value yet.
 */
export const qualityGrades: readonly (LegalTerm<QualityGrade> & { readonly fromPoints: number | null })[] = [
  {
    code: "good",
    label: { vi: "Tốt", en: "Good" },
    fromPoints: 90,
    provision: "12/2018/TT-BTP#17.1",
    evidence: "seen",
  },
  {
    code: "fair",
    label: { vi: "Khá", en: "Fair" },
    fromPoints: null,
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    code: "pass",
    label: { vi: "Đạt", en: "Pass" },
    fromPoints: null,
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    code: "fail",
    label: { vi: "Không đạt", en: "Fail" },
    fromPoints: null,
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    code: "undetermined",
    label: { vi: "Chưa xác định", en: "Undetermined" },
    fromPoints: null,
    provision: null,
    evidence: "seen",
  },
];
