import type { LegalTerm } from "../law/legal-term.ts";

/** Where the appraisal of a case stands; words of the work, not of the law. */
export const appraisalStatuses = [
  {
    code: "appraising",
    label: { vi: "Đang chấm điểm", en: "Being scored" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "appraisers-differ",
    label: {
      vi: "Hai người chấm khác nhau, chờ quyết định",
      en: "Two appraisers differ, a decision is awaited",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "appraised",
    label: { vi: "Đã thẩm định", en: "Appraised" },
    provision: "12/2018/TT-BTP#14.1",
    evidence: "seen",
  },
  {
    code: "appealed",
    label: { vi: "Người thực hiện có ý kiến, chờ giải quyết", en: "The provider has appealed" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where an appraisal stands: a code of `appraisalStatuses`. */
export type AppraisalStatus = (typeof appraisalStatuses)[number]["code"];

/** How the appeal of a provider against an appraisal ends. */
export const appraisalAppealOutcomes = [
  {
    code: "points-kept",
    label: { vi: "Giữ nguyên điểm", en: "The points stay" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "points-changed",
    label: { vi: "Sửa điểm", en: "The points are changed" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How an appeal ends: a code of `appraisalAppealOutcomes`. */
export type AppraisalAppealOutcome = (typeof appraisalAppealOutcomes)[number]["code"];
