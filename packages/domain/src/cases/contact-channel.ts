import type { LegalTerm } from "../law/legal-term.ts";

/** How one spoke with the person or about them. */
export const contactChannels = [
  {
    code: "at-office",
    label: { vi: "Tại trụ sở", en: "At the office" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "home-visit",
    label: { vi: "Đến nhà", en: "At home" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "phone",
    label: { vi: "Điện thoại", en: "By phone" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "message",
    label: { vi: "Tin nhắn", en: "By message" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "post",
    label: { vi: "Thư", en: "By post" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "in-custody",
    label: { vi: "Tại nơi giam giữ", en: "In custody" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "elsewhere",
    label: { vi: "Nơi khác", en: "Elsewhere" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How one spoke: a code of `contactChannels`. */
export type ContactChannel = (typeof contactChannels)[number]["code"];
