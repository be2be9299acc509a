import type { LegalTerm } from "../law/legal-term.ts";

/** Where a referral to another organisation stands; words of the work, not of the law. */
export const referralStatuses = [
  {
    code: "prepared",
    label: { vi: "Đang soạn, chưa gửi", en: "Being prepared, not sent" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "sent",
    label: { vi: "Đã gửi, chờ phản hồi", en: "Sent, feedback is awaited" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "taken",
    label: { vi: "Nơi nhận đã tiếp nhận", en: "Taken by the organisation" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "declined",
    label: { vi: "Nơi nhận không tiếp nhận", en: "Declined by the organisation" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "finished",
    label: { vi: "Đã có kết quả", en: "There is a result" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "revoked",
    label: { vi: "Đã thu hồi", en: "Taken back" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a referral stands: a code of `referralStatuses`. */
export type ReferralStatus = (typeof referralStatuses)[number]["code"];
