import type { Bilingual } from "../language/bilingual.ts";

/** Why a receipt is not valid. */
export type ReceiptFault =
  | "malformed"
  | "changed-since-issued"
  | "decision-differs"
  | "rules-have-changed"
  | "made-by-newer-version";

/** The sentence for each reason why a receipt is not valid. */
export const receiptFaults: Readonly<Record<ReceiptFault, Bilingual>> = {
  malformed: {
    vi: "Biên nhận không đúng dạng.",
    en: "The receipt is not well formed.",
  },
  "changed-since-issued": {
    vi: "Biên nhận đã bị thay đổi sau khi lập.",
    en: "The receipt was changed after it was issued.",
  },
  "decision-differs": {
    vi: "Tính lại từ các dữ kiện thì ra kết quả khác.",
    en: "Deciding again from the facts gives another answer.",
  },
  "rules-have-changed": {
    vi: "Biên nhận được lập theo bộ quy tắc khác; bộ quy tắc hiện nay cho kết quả khác với ngày đó.",
    en: "The receipt was issued by other rules; today's rules give another answer for that day.",
  },
  "made-by-newer-version": {
    vi: "Biên nhận được lập bằng phiên bản phần mềm mới hơn; phiên bản này không đọc được hoặc cho kết quả khác.",
    en: "The receipt was made by a newer version of the package; this one cannot read it, or answers otherwise.",
  },
};
