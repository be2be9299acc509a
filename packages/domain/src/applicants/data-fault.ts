import type { Bilingual } from "../language/bilingual.ts";
import type { LegalTerm } from "../law/legal-term.ts";

/** What is the matter with a record, worst first. */
export const dataFaultKinds = [
  {
    code: "contradiction",
    label: { vi: "Mâu thuẫn", en: "Contradiction" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "impossible-date",
    label: { vi: "Ngày không thể có", en: "Impossible date" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "expired-paper",
    label: { vi: "Giấy tờ hết hạn", en: "Paper out of date" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "missing-fact",
    label: { vi: "Thiếu thông tin", en: "Missing fact" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What kind of fault it is: a code of `dataFaultKinds`. */
export type DataFaultKind = (typeof dataFaultKinds)[number]["code"];

/** The part of a person's record in which a fault is put right. */
export type RecordPart =
  | "birthDate"
  | "nationalId"
  | "phone"
  | "disability"
  | "allowance"
  | "household"
  | "trafficking"
  | "relations";

/** A fault with what to do about it. `part`: where it is put right. */
export type DataFaultTerm = LegalTerm & {
  readonly kind: DataFaultKind;
  readonly part: RecordPart;
  readonly mend: Bilingual;
};

/** Everything that the register looks for in a person's record, each with the way to mend it. */
export const dataFaults = [
  {
    code: "accompanying-minor-is-adult",
    kind: "contradiction",
    part: "trafficking",
    label: {
      vi: "Ghi là người dưới 18 tuổi đi cùng, nhưng theo ngày sinh đã đủ 18 tuổi",
      en: "Recorded as an accompanying minor, yet 18 or older by the birth date",
    },
    mend: {
      vi: "Xem lại ngày sinh; nếu đúng thì ghi lại tư cách trong vụ mua bán người.",
      en: "Look at the birth date again; if it is right, record the standing in the trafficking matter anew.",
    },
    provision: "11/2017/QH14#7.6a",
    evidence: "seen",
  },
  {
    code: "national-id-says-otherwise",
    kind: "contradiction",
    part: "nationalId",
    label: {
      vi: "Số định danh nói khác năm sinh hoặc giới tính đã ghi",
      en: "The identity number says another year of birth or sex than the record",
    },
    mend: {
      vi: "Đối chiếu căn cước; gõ lại số, ngày sinh hoặc giới tính. Nếu giấy tờ đúng là như vậy thì để lại, ghi lý do.",
      en: "Compare with the identity card and put the number, the birth date or the sex right. If the papers do say so, set it aside with the reason.",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "disability-without-type",
    kind: "contradiction",
    part: "disability",
    label: { vi: "Có khuyết tật nhưng chưa ghi dạng tật nào", en: "A disability without any type of it" },
    mend: {
      vi: "Xem giấy xác nhận khuyết tật và ghi dạng tật.",
      en: "See the disability certificate and record the types.",
    },
    provision: "51/2010/QH12#3.1",
    evidence: "seen",
  },
  {
    code: "certificate-without-disability",
    kind: "contradiction",
    part: "disability",
    label: {
      vi: "Có số giấy xác nhận nhưng không ghi khuyết tật có giấy xác nhận",
      en: "A certificate number, yet no certified disability",
    },
    mend: {
      vi: "Xem lại giấy: ghi khuyết tật theo giấy, hoặc xóa số giấy.",
      en: "See the paper: record the disability that it states, or take the number out.",
    },
    provision: "51/2010/QH12#3.1",
    evidence: "seen",
  },
  {
    code: "born-too-long-ago",
    kind: "impossible-date",
    part: "birthDate",
    label: { vi: "Theo ngày sinh đã trên 115 tuổi", en: "Older than 115 years by the birth date" },
    mend: { vi: "Gõ lại ngày sinh theo giấy tờ.", en: "Type the birth date again from the papers." },
    provision: null,
    evidence: "seen",
  },
  {
    code: "certificate-before-birth",
    kind: "impossible-date",
    part: "disability",
    label: {
      vi: "Giấy xác nhận khuyết tật cấp trước ngày sinh",
      en: "The disability certificate is older than the person",
    },
    mend: {
      vi: "Gõ lại ngày cấp giấy hoặc ngày sinh.",
      en: "Type the day of the certificate or the birth date again.",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "certificate-in-the-future",
    kind: "impossible-date",
    part: "disability",
    label: {
      vi: "Giấy xác nhận khuyết tật có ngày cấp chưa đến",
      en: "The disability certificate is of a day to come",
    },
    mend: { vi: "Gõ lại ngày cấp giấy.", en: "Type the day of the certificate again." },
    provision: null,
    evidence: "seen",
  },
  {
    code: "household-list-of-past-year",
    kind: "expired-paper",
    part: "household",
    label: {
      vi: "Diện hộ nghèo, hộ cận nghèo theo danh sách của năm trước",
      en: "Poor or near-poor by the list of an earlier year",
    },
    mend: {
      vi: "Hỏi xã, phường danh sách của năm nay và ghi thay đổi hoặc ghi vẫn còn.",
      en: "Ask the commune for this year's list and record the change, or that it still stands.",
    },
    provision: "144/2017/NĐ-CP#2",
    evidence: "seen",
  },
  {
    code: "authority-to-act-ended",
    kind: "expired-paper",
    part: "relations",
    label: {
      vi: "Giám hộ hoặc ủy quyền đã hết hạn, chưa có người khác",
      en: "Guardianship or authorisation has ended and nobody has followed",
    },
    mend: {
      vi: "Hỏi ai thay mặt người được trợ giúp và ghi giấy tờ mới.",
      en: "Ask who acts for the person now and record the new paper.",
    },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "allowance-suspended",
    kind: "missing-fact",
    part: "allowance",
    label: {
      vi: "Trợ cấp đang tạm dừng, chưa biết hưởng lại hay thôi hưởng",
      en: "The allowance is suspended: not known whether it resumes or ends",
    },
    mend: {
      vi: "Hỏi xã, phường quyết định hưởng lại hoặc thôi hưởng; kết quả tính từ ngày tạm dừng.",
      en: "Ask the commune whether it resumes or ends; either counts from the day of the suspension.",
    },
    provision: "335/2026/NĐ-CP#9",
    evidence: "seen",
  },
  {
    code: "birth-date-unknown",
    kind: "missing-fact",
    part: "birthDate",
    label: { vi: "Chưa biết ngày sinh", en: "The birth date is not known" },
    mend: {
      vi: "Xem giấy khai sinh hoặc căn cước: tuổi quyết định nhiều diện.",
      en: "See the birth certificate or identity card: several grounds go by age.",
    },
    provision: "08/2017/TT-BTP#33",
    evidence: "seen",
  },
  {
    code: "certificate-number-unknown",
    kind: "missing-fact",
    part: "disability",
    label: {
      vi: "Có giấy xác nhận khuyết tật nhưng chưa ghi số giấy",
      en: "A certified disability without the number of its certificate",
    },
    mend: {
      vi: "Ghi số và ngày cấp của giấy xác nhận.",
      en: "Record the number and the day of the certificate.",
    },
    provision: "51/2010/QH12#3.1",
    evidence: "seen",
  },
  {
    code: "allowance-decision-unknown",
    kind: "missing-fact",
    part: "allowance",
    label: {
      vi: "Đang hưởng trợ cấp nhưng chưa ghi số quyết định",
      en: "The allowance is paid, yet its decision is not recorded",
    },
    mend: {
      vi: "Ghi số, ngày và nơi ra quyết định trợ cấp.",
      en: "Record number, day and issuer of the allowance decision.",
    },
    provision: "144/2017/NĐ-CP#2",
    evidence: "seen",
  },
  {
    code: "no-way-to-reach",
    kind: "missing-fact",
    part: "phone",
    label: {
      vi: "Không có điện thoại và không có địa chỉ",
      en: "Neither a phone number nor an address",
    },
    mend: {
      vi: "Hỏi số của người đó, của người thân, hoặc của xã, phường.",
      en: "Ask for a number of the person, a relative or the commune.",
    },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly DataFaultTerm[];

/** What is the matter with a record: a code of `dataFaults`. */
export type DataFault = (typeof dataFaults)[number]["code"];
