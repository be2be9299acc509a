import type { LegalTerm } from "../law/legal-term.ts";

/** Where a person stands whom a commune or an association referred to the Centre (12/2018/TT-BTP Điều 17a, form 13). */
export const incomingStatuses = [
  {
    code: "arrived",
    label: { vi: "Đã nhận, chưa phản hồi nơi giới thiệu", en: "Received, no feedback given yet" },
    provision: "12/2018/TT-BTP#17a",
    evidence: "unconfirmed",
  },
  {
    code: "feedback-given",
    label: { vi: "Đã phản hồi nơi giới thiệu", en: "Feedback given" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a referral that came in stands: a code of `incomingStatuses`. */
export type IncomingStatus = (typeof incomingStatuses)[number]["code"];
