import type { LegalTerm } from "../law/legal-term.ts";

/**
 * When the request is accepted at once though papers are missing, Điều 30 khoản 4. The circular's list goes on
 * beyond these (U12): a reason that an officer finds there is a new row, not a free text.
 */
export const immediateAcceptanceReasons = [
  {
    code: "limitation-imminent",
    label: {
      vi: "Thời hiệu khởi kiện sắp hết (còn dưới 05 ngày làm việc)",
      en: "The limitation period ends in fewer than 5 working days",
    },
    provision: "12/2018/TT-BTP#6.1",
    evidence: "seen",
  },
  {
    code: "hearing-imminent",
    label: {
      vi: "Sắp đến ngày xét xử (còn dưới 05 ngày làm việc)",
      en: "The hearing is in fewer than 5 working days",
    },
    provision: "12/2018/TT-BTP#6.1",
    evidence: "seen",
  },
  {
    code: "designated-defence",
    label: { vi: "Trường hợp chỉ định người bào chữa", en: "A defender must be designated" },
    provision: "12/2018/TT-BTP#6.1",
    evidence: "seen",
  },
  {
    code: "agency-notice",
    label: {
      vi: "Cơ quan tiến hành tố tụng thông báo theo Điều 31",
      en: "A proceedings agency gave notice under Article 31",
    },
    provision: "11/2017/QH14#30.4",
    evidence: "seen",
  },
  {
    code: "agency-referral",
    label: { vi: "Cơ quan, tổ chức có thẩm quyền chuyển đến", en: "A competent agency referred the case" },
    provision: "12/2018/TT-BTP#6.1",
    evidence: "seen",
  },
  {
    code: "avoid-damage",
    label: {
      vi: "Để tránh gây thiệt hại đến quyền và lợi ích hợp pháp của người được trợ giúp pháp lý",
      en: "To prevent damage to the person's lawful rights and interests",
    },
    provision: "11/2017/QH14#30.4",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why a request is accepted at once, papers following: a code of `immediateAcceptanceReasons`. */
export type ImmediateAcceptanceReason = (typeof immediateAcceptanceReasons)[number]["code"];
