import type { LegalTerm } from "../law/legal-term.ts";

/** What a person needs to be heard on equal terms; kept with the request and carried to every meeting. */
export const accessNeeds = [
  {
    code: "sign-language-interpreter",
    label: { vi: "Phiên dịch ngôn ngữ ký hiệu", en: "Sign-language interpreter" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "braille",
    label: { vi: "Tài liệu chữ nổi Braille", en: "Papers in Braille" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "large-print",
    label: { vi: "Tài liệu chữ in lớn", en: "Papers in large print" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "wheelchair-access",
    label: { vi: "Lối đi cho xe lăn", en: "Wheelchair access" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "guardian",
    label: { vi: "Có người giám hộ tham gia", en: "A guardian takes part" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "companion",
    label: { vi: "Có người đi cùng hỗ trợ", en: "A companion helps" },
    provision: null,
    evidence: "seen",
  },
  {
    // Staff fill in the form; the person reads it or hears it read, then signs or gives a fingerprint.
    code: "cannot-write",
    label: { vi: "Không tự viết được đơn", en: "Cannot write the application" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What a person needs to take part: a code of `accessNeeds`. */
export type AccessNeed = (typeof accessNeeds)[number]["code"];
