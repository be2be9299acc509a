import type { LegalTerm } from "../law/legal-term.ts";

/** Where a complaint stands on its way: head of the organisation, director of the Department of Justice, court. */
export const complaintStatuses = [
  {
    code: "with-head",
    label: { vi: "Người đứng đầu tổ chức đang giải quyết", en: "With the head of the organisation" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "answered-by-head",
    label: { vi: "Người đứng đầu tổ chức đã giải quyết", en: "Answered by the head of the organisation" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "with-director",
    label: { vi: "Giám đốc Sở Tư pháp đang giải quyết", en: "With the director" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "answered-by-director",
    label: { vi: "Giám đốc Sở Tư pháp đã giải quyết", en: "Answered by the director" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "at-court",
    label: { vi: "Đã khởi kiện tại Tòa án", en: "At court" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "complaint-withdrawn",
    label: { vi: "Đã rút khiếu nại", en: "Complaint withdrawn" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a complaint stands: a code of `complaintStatuses`. */
export type ComplaintStatus = (typeof complaintStatuses)[number]["code"];
