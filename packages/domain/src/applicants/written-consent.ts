import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { LegalTerm } from "../law/legal-term.ts";

const provision = "11/2017/QH14#6.1";

/** What a disclosure is for. Each purpose is agreed to by itself (`91/2025/QH15`). */
export const consentPurposes = [
  {
    code: "referral",
    label: { vi: "Chuyển, giới thiệu đến cơ quan, tổ chức khác", en: "Referral to another body" },
    provision,
    evidence: "seen",
  },
  {
    code: "coordination",
    label: { vi: "Phối hợp giải quyết vụ việc", en: "Coordination in the case" },
    provision,
    evidence: "seen",
  },
  {
    code: "talk-with-relatives",
    label: { vi: "Trao đổi với người thân, người chăm sóc", en: "Talking with relatives or carers" },
    provision,
    evidence: "seen",
  },
  {
    code: "publicity",
    label: {
      vi: "Truyền thông, tập huấn có nêu câu chuyện",
      en: "Publicity or training that tells the story",
    },
    provision,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What a person agrees to a disclosure for: a code of `consentPurposes`. */
export type ConsentPurpose = (typeof consentPurposes)[number]["code"];

/** What may be told. */
export const consentScopes = [
  {
    code: "contact-details",
    label: { vi: "Họ tên, cách liên hệ", en: "Name and contact details" },
    provision,
    evidence: "seen",
  },
  {
    code: "circumstances",
    label: { vi: "Khuyết tật, sức khỏe, hoàn cảnh", en: "Disability, health, circumstances" },
    provision,
    evidence: "seen",
  },
  {
    code: "matter",
    label: { vi: "Nội dung và giấy tờ của vụ việc", en: "The matter and its papers" },
    provision,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What a person agrees to have told: a code of `consentScopes`. */
export type ConsentScope = (typeof consentScopes)[number]["code"];

/** How the consent was put in writing: a word of mouth is none. */
export const consentForms = [
  {
    code: "signed-paper",
    label: { vi: "Văn bản có chữ ký", en: "Paper with a signature" },
    provision,
    evidence: "seen",
  },
  {
    code: "fingerprint",
    label: { vi: "Văn bản có điểm chỉ", en: "Paper with a fingerprint" },
    provision,
    evidence: "seen",
  },
  {
    code: "electronic",
    label: { vi: "Văn bản điện tử", en: "Electronic document" },
    provision: "91/2025/QH15",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** How a consent was written: a code of `consentForms`. */
export type ConsentForm = (typeof consentForms)[number]["code"];

/** A consent as far as it decides whether something may be told. */
export type WrittenConsent = {
  readonly purpose: ConsentPurpose;
  readonly scope: readonly ConsentScope[];
  /** First and last day of the consent, both included; `null` = until it is withdrawn. */
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** From this day on it holds no more. */
  readonly withdrawnOn: PlainDate | null;
};

/**
 * Whether one consent lets all of this be told for this purpose on the day, `11/2017/QH14#6.1`. Consents are not
 * added up: what may be told to one body by one paper is not what may be told to another by a second.
 *
 * @example
 * const consent: WrittenConsent = {
 *   purpose: "referral", scope: ["contact-details"], from: "2026-03-02", until: null, withdrawnOn: "2026-09-01",
 * };
 * coversDisclosure(consent, { purpose: "referral", scope: ["contact-details"] }, "2026-08-31") // true
 * coversDisclosure(consent, { purpose: "referral", scope: ["contact-details"] }, "2026-09-01") // false
 * coversDisclosure(consent, { purpose: "referral", scope: ["matter"] }, "2026-08-31") // false
 */
export function coversDisclosure(
  { purpose, scope, from, until, withdrawnOn }: WrittenConsent,
  asked: { readonly purpose: ConsentPurpose; readonly scope: readonly ConsentScope[] },
  on: PlainDate,
): boolean {
  const holds = isWithin(on, { from, until }) && (withdrawnOn === null || on < withdrawnOn);
  return holds && purpose === asked.purpose && asked.scope.every((part) => scope.includes(part));
}
