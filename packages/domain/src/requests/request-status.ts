import type { LegalTerm } from "../law/legal-term.ts";

/** Where a request can stand, with its label and clause. */
export const requestStatuses = [
  {
    code: "received",
    label: { vi: "Đã tiếp nhận", en: "Received" },
    provision: "11/2017/QH14#30.2",
    evidence: "seen",
  },
  {
    code: "supplement-requested",
    label: { vi: "Chờ bổ sung giấy tờ", en: "Waiting for more papers" },
    provision: "11/2017/QH14#30.2",
    evidence: "seen",
  },
  {
    code: "accepted",
    label: { vi: "Đã thụ lý", en: "Accepted" },
    provision: "11/2017/QH14#30.1",
    evidence: "seen",
  },
  {
    code: "refused",
    label: { vi: "Từ chối thụ lý", en: "Refused" },
    provision: "11/2017/QH14#30.3",
    evidence: "seen",
  },
  {
    code: "withdrawn",
    label: { vi: "Người yêu cầu đã rút", en: "Withdrawn" },
    provision: "11/2017/QH14#8",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** Where a request stands: a code of `requestStatuses`. */
export type RequestStatus = (typeof requestStatuses)[number]["code"];
