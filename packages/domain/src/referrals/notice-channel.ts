import type { LegalTerm } from "../law/legal-term.ts";

/** How the notice of an agency reached the Centre; words of the work, not of the law. */
export const noticeChannels = [
  {
    code: "by-letter",
    label: { vi: "Văn bản gửi đến", en: "By letter" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "by-phone",
    label: { vi: "Điện thoại", en: "By phone" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "by-fax",
    label: { vi: "Fax", en: "By fax" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "by-email",
    label: { vi: "Thư điện tử, hệ thống văn bản điện tử", en: "By email or the electronic document system" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "handed-over",
    label: { vi: "Giao trực tiếp", en: "Handed over" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How a notice came: a code of `noticeChannels`. */
export type NoticeChannel = (typeof noticeChannels)[number]["code"];
