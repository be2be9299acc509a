import type { LegalTerm } from "../law/legal-term.ts";

/** Where a case stands. A case ends by being closed, under Điều 37 by not being continued, or by transfer (Điều 35). */
export const caseStatuses = [
  {
    code: "accepted",
    label: { vi: "Đã thụ lý", en: "Accepted" },
    provision: "11/2017/QH14#30.1",
    evidence: "seen",
  },
  {
    code: "provider-appointed",
    label: { vi: "Đã cử người thực hiện", en: "Provider appointed" },
    provision: "11/2017/QH14#31",
    evidence: "seen",
  },
  {
    code: "in-progress",
    label: { vi: "Đang thực hiện", en: "In progress" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "closed",
    label: { vi: "Đã kết thúc", en: "Closed" },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
  },
  {
    code: "handed-over",
    label: { vi: "Đã bàn giao hồ sơ", en: "File handed over" },
    provision: "11/2017/QH14#39.1",
    evidence: "seen",
  },
  {
    code: "discontinued",
    label: { vi: "Không tiếp tục thực hiện", en: "Discontinued" },
    provision: "11/2017/QH14#37",
    evidence: "seen",
  },
  {
    code: "transferred",
    label: { vi: "Đã chuyển tổ chức khác", en: "Transferred" },
    provision: "11/2017/QH14#35.1",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a case stands: a code of `caseStatuses`. */
export type CaseStatus = (typeof caseStatuses)[number]["code"];
