import type { LegalTerm } from "../law/legal-term.ts";

/**
 * What speaks for or against a provider in one case. `bars`: a rule speaks against, and who appoints all the same says
 * why; `forbids`: nobody can.
 */
export type AppointmentTerm = LegalTerm & { readonly weight: "forbids" | "bars" | "against" | "for" };

/** Every reason of a suggestion, the gravest first. */
export const appointmentReasons = [
  {
    code: "has-left",
    label: { vi: "Không còn làm trợ giúp pháp lý", en: "Gives legal aid no more" },
    provision: null,
    evidence: "seen",
    weight: "forbids",
  },
  {
    code: "has-the-case",
    label: { vi: "Đang thực hiện vụ việc này", en: "Has the case now" },
    provision: null,
    evidence: "seen",
    weight: "forbids",
  },
  {
    code: "conflict-of-interest",
    label: {
      vi: "Có xung đột lợi ích với vụ việc này",
      en: "Has a conflict of interest in this case",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
    weight: "bars",
  },
  {
    code: "form-reserved",
    label: {
      vi: "Hình thức này chỉ dành cho trợ giúp viên pháp lý, luật sư",
      en: "This form of aid is for legal-aid officers and lawyers only",
    },
    provision: "11/2017/QH14#33",
    evidence: "unconfirmed",
    weight: "bars",
  },
  {
    code: "card-not-valid",
    label: { vi: "Thẻ đã hết hạn hoặc chưa có hiệu lực", en: "The card has expired or is not valid yet" },
    provision: "11/2017/QH14#25.1",
    evidence: "unconfirmed",
    weight: "bars",
  },
  {
    code: "on-leave",
    label: { vi: "Đang nghỉ", en: "Is on leave" },
    provision: null,
    evidence: "seen",
    weight: "bars",
  },
  {
    code: "replaced-before",
    label: { vi: "Đã bị thay trong chính vụ việc này", en: "Was replaced in this very case" },
    provision: "11/2017/QH14#25",
    evidence: "seen",
    weight: "bars",
  },
  {
    code: "need-not-met",
    label: {
      vi: "Chưa có kỹ năng mà người được trợ giúp cần, phải mời người phiên dịch, hỗ trợ",
      en: "Lacks a skill that the person needs: an interpreter or helper must come",
    },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "language-not-spoken",
    label: { vi: "Không nói tiếng mà người được trợ giúp cần", en: "Does not speak the language needed" },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "other-field",
    label: { vi: "Chuyên lĩnh vực khác", en: "Works in other fields of law" },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "leave-soon",
    label: { vi: "Sắp nghỉ trong 30 ngày tới", en: "Goes on leave within 30 days" },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "card-ends-soon",
    label: { vi: "Thẻ hết hạn trong 30 ngày tới", en: "The card expires within 30 days" },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "over-quota",
    label: { vi: "Đã đủ chỉ tiêu của năm", en: "Has reached the quota of the year" },
    provision: null,
    evidence: "unconfirmed",
    weight: "against",
  },
  {
    code: "heavy-load",
    label: { vi: "Đang làm nhiều vụ việc hơn mọi người", en: "Has more open cases than others" },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "another-office",
    label: { vi: "Làm ở nơi khác", en: "Works at another office" },
    provision: null,
    evidence: "seen",
    weight: "against",
  },
  {
    code: "wished-for",
    label: {
      vi: "Được chính người được trợ giúp đề nghị",
      en: "The beneficiary asks for this provider",
    },
    provision: "11/2017/QH14#8",
    evidence: "unconfirmed",
    weight: "for",
  },
  {
    code: "meets-need",
    label: { vi: "Có kỹ năng mà người được trợ giúp cần", en: "Has the skill that the person needs" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
  {
    code: "speaks-language",
    label: { vi: "Nói được tiếng mà người được trợ giúp cần", en: "Speaks the language needed" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
  {
    code: "knows-person",
    label: { vi: "Đã giúp người này trước đây", en: "Has helped this person before" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
  {
    code: "knows-field",
    label: { vi: "Chuyên lĩnh vực của vụ việc", en: "Works in the field of the case" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
  {
    code: "same-office",
    label: { vi: "Cùng nơi thụ lý", en: "Same office" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
  {
    code: "works-in-commune",
    label: { vi: "Đang có vụ việc ở cùng xã, phường", en: "Has an open case in the same commune" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
  {
    code: "light-load",
    label: { vi: "Đang làm ít vụ việc hơn mọi người", en: "Has fewer open cases than others" },
    provision: null,
    evidence: "seen",
    weight: "for",
  },
] as const satisfies readonly AppointmentTerm[];

/** A reason for or against a provider: a code of `appointmentReasons`. */
export type AppointmentReason = (typeof appointmentReasons)[number]["code"];
