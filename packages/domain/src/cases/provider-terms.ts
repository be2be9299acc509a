import type { LegalTerm } from "../law/legal-term.ts";
import type { AccessNeed } from "../requests/access-need.ts";

/** What a provider can do for persons with disabilities. Words of the work: no law lists them. */
export const providerSkills = [
  {
    code: "sign-language",
    label: { vi: "Biết ngôn ngữ ký hiệu", en: "Knows sign language" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "reads-braille",
    label: { vi: "Đọc được chữ nổi Braille", en: "Reads Braille" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "easy-language",
    label: {
      vi: "Nói, viết dễ hiểu",
      en: "Speaks and writes easy language",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "mental-health",
    label: {
      vi: "Hỗ trợ người khuyết tật tâm thần",
      en: "Works with people with mental disabilities",
    },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A code of `providerSkills`. */
export type ProviderSkill = (typeof providerSkills)[number]["code"];

/** Languages besides Vietnamese in which a provider can speak with people. Words of the work. */
export const providerLanguages = [
  { code: "khmer", label: { vi: "Tiếng Khmer", en: "Khmer" }, provision: null, evidence: "seen" },
  { code: "chinese", label: { vi: "Tiếng Hoa", en: "Chinese" }, provision: null, evidence: "seen" },
  { code: "cham", label: { vi: "Tiếng Chăm", en: "Cham" }, provision: null, evidence: "seen" },
  { code: "english", label: { vi: "Tiếng Anh", en: "English" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** A code of `providerLanguages`. */
export type ProviderLanguage = (typeof providerLanguages)[number]["code"];

/** How a provider belongs to legal aid in the city: the State's Centre, or a participating organisation. */
export const providerTies = [
  {
    code: "state-centre",
    label: { vi: "Người của Trung tâm", en: "Of the State's Centre" },
    provision: "11/2017/QH14#11",
    evidence: "seen",
  },
  {
    code: "contracted",
    label: { vi: "Ký hợp đồng thực hiện trợ giúp pháp lý", en: "Under a contract on legal aid" },
    provision: "11/2017/QH14#11",
    evidence: "seen",
  },
  {
    code: "registered",
    label: { vi: "Thuộc tổ chức đăng ký tham gia", en: "Of a registered organisation" },
    provision: "11/2017/QH14#11",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A code of `providerTies`. */
export type ProviderTie = (typeof providerTies)[number]["code"];

/** Why a provider is away for a time. Words of the work. */
export const leaveKinds = [
  { code: "annual", label: { vi: "Nghỉ phép năm", en: "Annual leave" }, provision: null, evidence: "seen" },
  { code: "sick", label: { vi: "Nghỉ ốm", en: "Sick leave" }, provision: null, evidence: "seen" },
  {
    code: "parental",
    label: { vi: "Nghỉ thai sản", en: "Maternity or paternity leave" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "training",
    label: { vi: "Đi học, tập huấn dài ngày", en: "Studies or long training" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "secondment",
    label: { vi: "Biệt phái, việc khác", en: "Secondment or other work" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A code of `leaveKinds`. */
export type LeaveKind = (typeof leaveKinds)[number]["code"];

/**
 * What a provider should know, where a person needs it to be heard; `null` where no skill of the provider helps.
 *
 * @example skillForNeed("sign-language-interpreter") // "sign-language"
 */
export function skillForNeed(need: AccessNeed): ProviderSkill | null {
  if (need === "sign-language-interpreter") return "sign-language";
  return need === "braille" ? "reads-braille" : null;
}
