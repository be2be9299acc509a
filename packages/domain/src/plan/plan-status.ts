import type { LegalTerm } from "../law/legal-term.ts";

/** How far an edition of a year's plan is: it is written, handed to the People's Committee, issued, and later replaced. */
export const planStatuses = [
  { code: "draft", label: { vi: "Đang soạn", en: "Being written" }, provision: null, evidence: "seen" },
  { code: "submitted", label: { vi: "Đã trình", en: "Submitted" }, provision: null, evidence: "seen" },
  { code: "issued", label: { vi: "Đã ban hành", en: "Issued" }, provision: null, evidence: "seen" },
  {
    code: "superseded",
    label: { vi: "Đã được thay bằng bản sửa đổi", en: "Replaced by an amendment" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A status of a plan: a code of `planStatuses`. */
export type PlanStatus = (typeof planStatuses)[number]["code"];
