import type { LegalTerm } from "../law/legal-term.ts";

/** Where the notice of an agency stands. That a provider is appointed is known from its case. */
export const noticeStatuses = [
  {
    code: "awaited",
    label: { vi: "Cơ quan chưa gửi thông báo", en: "The agency has not given notice yet" },
    provision: "11/2017/QH14#31",
    evidence: "seen",
  },
  {
    code: "noticed",
    label: { vi: "Đã nhận thông báo, phải thụ lý ngay", en: "Notice received, to be accepted at once" },
    provision: "11/2017/QH14#31",
    evidence: "seen",
  },
  {
    code: "notice-accepted",
    label: { vi: "Đã thụ lý theo thông báo", en: "Accepted on the notice" },
    provision: "11/2017/QH14#30.4",
    evidence: "seen",
  },
  {
    code: "notice-declined",
    label: { vi: "Không thụ lý, chờ trả lời cơ quan", en: "Not accepted, the reply is awaited" },
    provision: "11/2017/QH14#30.3",
    evidence: "seen",
  },
  {
    code: "notice-answered",
    label: { vi: "Đã trả lời cơ quan", en: "The agency has its reply" },
    provision: "11/2017/QH14#31",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a notice stands: a code of `noticeStatuses`. */
export type NoticeStatus = (typeof noticeStatuses)[number]["code"];
