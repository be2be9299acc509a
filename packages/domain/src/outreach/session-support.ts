import type { LegalTerm } from "../law/legal-term.ts";

/** Who or what made a session accessible to those who came. */
export const sessionSupports = [
  {
    code: "sign-interpreter",
    label: { vi: "Phiên dịch ngôn ngữ ký hiệu", en: "Sign-language interpreter" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "minority-interpreter",
    label: { vi: "Phiên dịch tiếng dân tộc thiểu số", en: "Interpreter of a minority language" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "captions",
    label: { vi: "Phụ đề, chữ chạy", en: "Captions" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "guide",
    label: { vi: "Người dẫn, người hỗ trợ di chuyển", en: "Guide or help with moving" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "transport",
    label: { vi: "Xe đưa đón", en: "Transport" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What made a session accessible: a code of `sessionSupports`. */
export type SessionSupport = (typeof sessionSupports)[number]["code"];
