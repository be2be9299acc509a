import type { UncodedAmendment } from "./uncoded-amendment.ts";

/** The amendments whose text is not at hand. One that is adopted as data leaves the list (see `amendLaw`). */
export const foundingUncodedAmendments: readonly UncodedAmendment[] = [
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
