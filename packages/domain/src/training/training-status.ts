import type { LegalTerm } from "../law/legal-term.ts";

/** Where a course of training stands. */
export const trainingStatuses = [
  {
    code: "training-planned",
    label: { vi: "Sắp tổ chức", en: "Planned" },
    provision: null,
    evidence: "seen",
  },
  { code: "training-held", label: { vi: "Đã tổ chức", en: "Held" }, provision: null, evidence: "seen" },
  {
    code: "training-cancelled",
    label: { vi: "Không tổ chức", en: "Cancelled" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a course stands: a code of `trainingStatuses`. */
export type TrainingStatus = (typeof trainingStatuses)[number]["code"];
