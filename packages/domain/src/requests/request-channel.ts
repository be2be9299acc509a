import type { LegalTerm } from "../law/legal-term.ts";

/** The ways in which a request reaches the organisation, Điều 29; the last two are words of the work. */
export const requestChannels = [
  {
    code: "counter",
    label: { vi: "Nộp trực tiếp", en: "In person at the counter" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "post",
    label: { vi: "Gửi qua bưu chính", en: "By post" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "electronic",
    label: { vi: "Gửi bằng fax hoặc hình thức điện tử", en: "By fax or electronically" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "mobile-session",
    label: { vi: "Tiếp nhận tại buổi trợ giúp pháp lý ở cơ sở", en: "At a mobile legal-aid session" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "referral",
    label: { vi: "Cơ quan, tổ chức chuyển đến", en: "Referred by an agency or organisation" },
    provision: "11/2017/QH14#42",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How a request came: a code of `requestChannels`. */
export type RequestChannel = (typeof requestChannels)[number]["code"];
