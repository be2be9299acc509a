import type { LegalTerm } from "../law/legal-term.ts";

/** What tells that two written persons are one, or two. */
export const personMatchReasons = [
  {
    code: "same-national-id",
    label: { vi: "Cùng số định danh", en: "Same identity number" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "other-national-id",
    label: { vi: "Khác số định danh", en: "Different identity numbers" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "same-name",
    label: { vi: "Trùng họ tên", en: "Same name" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "similar-name",
    label: { vi: "Họ tên gần giống", en: "Similar name" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "same-birth-year",
    label: { vi: "Cùng năm sinh", en: "Same year of birth" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "other-birth-year",
    label: { vi: "Khác năm sinh", en: "Different years of birth" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "birth-year-unknown",
    label: { vi: "Chưa rõ năm sinh", en: "Year of birth unknown" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A reason to take two persons as one: a code of `personMatchReasons`. */
export type PersonMatchReason = (typeof personMatchReasons)[number]["code"];
