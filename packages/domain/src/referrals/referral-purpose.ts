import type { LegalTerm } from "../law/legal-term.ts";

/** Why a person or a question about them is passed on to another organisation. */
export const referralPurposes = [
  {
    code: "outside-scope",
    label: { vi: "Chuyển vụ việc không thuộc phạm vi thực hiện", en: "Transfer of a case outside the scope" },
    provision: "11/2017/QH14#35.1",
    evidence: "seen",
  },
  {
    code: "verification",
    label: { vi: "Yêu cầu phối hợp xác minh", en: "Request to verify" },
    provision: "11/2017/QH14#34.1",
    evidence: "seen",
  },
  {
    code: "social-support",
    label: { vi: "Trợ giúp xã hội, trợ cấp", en: "Social support, allowance" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "health-care",
    label: { vi: "Khám, điều trị, phục hồi chức năng", en: "Health care, rehabilitation" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "disability-certificate-help",
    label: {
      vi: "Xác định mức độ khuyết tật, cấp giấy xác nhận",
      en: "Assessment of the degree of disability, certificate",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "interpreting",
    label: {
      vi: "Phiên dịch ngôn ngữ ký hiệu, hỗ trợ giao tiếp",
      en: "Sign-language interpreting, help with communication",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "other-help",
    label: { vi: "Hỗ trợ khác", en: "Other help" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why a referral is made: a code of `referralPurposes`. */
export type ReferralPurpose = (typeof referralPurposes)[number]["code"];
