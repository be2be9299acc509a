import type { LegalTerm } from "../law/legal-term.ts";

/** The kinds of papers in a case file, for its index (Luật TGPL Điều 39 khoản 2). `isLetter` = went out or came in. */
export const filePaperKinds = [
  {
    code: "application",
    label: { vi: "Đơn yêu cầu", en: "Application" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "proof",
    label: { vi: "Giấy tờ chứng minh diện", en: "Proof of eligibility" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "appointment-decision",
    label: { vi: "Quyết định cử người", en: "Decision to appoint" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "minutes",
    label: { vi: "Biên bản", en: "Minutes" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "evidence-paper",
    label: { vi: "Tài liệu, chứng cứ", en: "Evidence" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "submission",
    label: { vi: "Bản luận cứ, ý kiến pháp lý", en: "Submission" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "judgment",
    label: { vi: "Bản án, quyết định", en: "Judgment or decision" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
  {
    code: "letter-out",
    label: { vi: "Công văn, thư gửi đi", en: "Letter sent" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: true,
  },
  {
    code: "letter-in",
    label: { vi: "Công văn, thư nhận được", en: "Letter received" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: true,
  },
  {
    code: "other-paper",
    label: { vi: "Giấy tờ khác", en: "Other paper" },
    provision: "11/2017/QH14#39.2",
    evidence: "seen",
    isLetter: false,
  },
] as const satisfies readonly (LegalTerm & { readonly isLetter: boolean })[];

/** A kind of paper: a code of `filePaperKinds`. */
export type FilePaperKind = (typeof filePaperKinds)[number]["code"];
