import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";

/** A text that is known to amend a coded one, and whose wording is not coded yet. */
export type UncodedAmendment = {
  readonly document: string;
  readonly amends: string;
  /** The first day on which it may be in force. */
  readonly possibleFrom: PlainDate;
  readonly evidence: Evidence;
  readonly note: Bilingual;
};

export const uncodedAmendments: readonly UncodedAmendment[] = [
  {
    document: "05/2026/QH16",
    amends: "11/2017/QH14",
    possibleFrom: "2026-07-01",
    evidence: "unconfirmed",
    note: {
      vi: "Ngày này là ngày dự thảo hướng tới; ngày có hiệu lực được thông qua và quy định chuyển tiếp chưa xác nhận.",
      en: "This is the day the draft aimed at; the adopted start and the transition rule are not confirmed.",
    },
  },
  {
    document: "29/2025/TTLT",
    amends: "10/2018/TTLT",
    possibleFrom: "2025-12-31",
    evidence: "seen",
    note: {
      vi: "Nội dung sửa đổi về thời hạn, ngôn ngữ ký hiệu và biên bản từ chối chưa được đưa vào hệ thống.",
      en: "What it changes in time limits, sign language and minutes of refusal is not coded.",
    },
  },
];
