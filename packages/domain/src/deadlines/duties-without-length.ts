import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";

/** A duty that the law does not measure in hours or days. `dueAt` refuses it by name, with this reason. */
export type DutyWithoutLength = {
  readonly id: string;
  readonly title: Bilingual;
  /** Why there is nothing to count. */
  readonly reason: Bilingual;
  /** The moments to keep instead, so that the time taken can be seen. */
  readonly record: readonly string[];
  readonly provision: string;
  readonly evidence: Evidence;
};

/** Duties that the law sets without a length: they have no due moment, and the moments to keep instead. */
export const dutiesWithoutLength: readonly DutyWithoutLength[] = [
  {
    id: "answer-at-once",
    title: {
      vi: "Kiểm tra hồ sơ và trả lời ngay người yêu cầu",
      en: "Check the file and answer the requester at once",
    },
    reason: {
      vi: "Luật yêu cầu trả lời ngay, không quy định số ngày; từ chối thụ lý cũng kèm theo câu trả lời đó (khoản 2, khoản 3 Điều 30).",
      en: "the law says at once and gives no number of days; a refusal goes with that answer (Article 30 clauses 2 and 3)",
    },
    record: ["receivedAt", "answeredAt"],
    provision: "11/2017/QH14#30.2",
    evidence: "seen",
  },
  {
    id: "appointment-after-notice",
    title: {
      vi: "Thụ lý và cử người ngay khi nhận thông báo của cơ quan tiến hành tố tụng",
      en: "Accept and appoint right after an agency's notice",
    },
    reason: {
      vi: "Luật yêu cầu thụ lý và cử người ngay sau khi nhận thông báo, không quy định số ngày (Điều 31).",
      en: "the law says right after receiving the notice and gives no number of days (Article 31)",
    },
    record: ["noticeReceivedAt", "acceptedAt", "appointedAt"],
    provision: "11/2017/QH14#31",
    evidence: "seen",
  },
  {
    id: "verification-reply",
    title: {
      vi: "Trả lời yêu cầu phối hợp xác minh của tổ chức ở địa phương khác",
      en: "Reply to a request to verify from an organisation in another locality",
    },
    reason: {
      vi: "Tổ chức yêu cầu ấn định ngày trả lời trong văn bản của mình (khoản 1 Điều 34).",
      en: "the asking organisation fixes the day of the reply in its letter (Article 34 clause 1)",
    },
    record: ["askedAt", "replyDueOn", "repliedAt"],
    provision: "11/2017/QH14#34.1",
    evidence: "seen",
  },
];
