import type { LegalTerm } from "../law/legal-term.ts";
import { refusalGrounds } from "../requests/refusal-ground.ts";

/**
 * Why a notice does not lead to a case: the grounds of Điều 30 khoản 3, or that the person wants no legal aid. That
 * last one is a right of the person; its minutes stand in a draft that is not confirmed (U15).
 */
export const noticeDeclinedGrounds = [
  ...refusalGrounds,
  {
    code: "declined-by-person",
    label: {
      vi: "Người đó không đồng ý nhận trợ giúp pháp lý",
      en: "The person does not want legal aid",
    },
    provision: "11/2017/QH14#8",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** Why a notice is not accepted: a code of `noticeDeclinedGrounds`. */
export type NoticeDeclinedGround = (typeof noticeDeclinedGrounds)[number]["code"];
