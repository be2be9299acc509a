import type { LegalTerm } from "../law/legal-term.ts";

/** What a provider does in a case and records in its file; words of the work, not of the law. */
export const stepKinds = [
  {
    code: "beneficiary-meeting",
    label: { vi: "Gặp người được trợ giúp pháp lý", en: "Meeting with the beneficiary" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "file-study",
    label: { vi: "Nghiên cứu hồ sơ vụ việc", en: "Study of the file" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "evidence-collection",
    label: { vi: "Thu thập tài liệu, chứng cứ", en: "Collecting papers and evidence" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "verification",
    label: { vi: "Xác minh", en: "Verification" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "agency-registration",
    label: {
      vi: "Đăng ký bào chữa, bảo vệ với cơ quan tiến hành tố tụng",
      en: "Registration with the proceedings agency",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "questioning",
    label: { vi: "Tham gia lấy lời khai, hỏi cung", en: "Present at a questioning" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "hearing",
    label: { vi: "Tham gia phiên tòa, phiên họp", en: "Present at a hearing" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "written-submission",
    label: { vi: "Gửi bản luận cứ, văn bản kiến nghị", en: "Written submission or petition" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "advice-session",
    label: { vi: "Buổi tư vấn", en: "Advice session" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "negotiation",
    label: { vi: "Làm việc, thương lượng với bên liên quan", en: "Negotiation with another side" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "other",
    label: { vi: "Công việc khác", en: "Other work" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A piece of work in a case: a code of `stepKinds`. */
export type StepKind = (typeof stepKinds)[number]["code"];
