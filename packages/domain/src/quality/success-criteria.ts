import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { FieldOfLaw } from "../requests/field-of-law.ts";

/**
 * A criterion of a successful proceedings case. `text` is `null` where it is not known (U17); the code of such a
 * civil or administrative criterion is ours until the decision's own is known.
 */
export type SuccessCriterion = {
  readonly code: string;
  readonly fieldOfLaw: Extract<FieldOfLaw, "criminal" | "civil-family" | "administrative">;
  readonly text: Bilingual | null;
  readonly provision: "1179/QĐ-BTP";
  readonly evidence: Evidence;
};

const known: Readonly<Record<string, Bilingual>> = {
  TC01: {
    vi: "Người bị tố giác, bị bắt … không bị khởi tố hoặc bị khởi tố về tội nhẹ hơn",
    en: "A denounced … or arrested person is not prosecuted, or for a lighter offence",
  },
  TC02: {
    vi: "Hủy bỏ quyết định khởi tố, rút truy tố, tuyên không phạm tội, miễn trách nhiệm hoặc hình phạt",
    en: "The decision to prosecute is cancelled, the charge withdrawn, an acquittal or an exemption",
  },
  TC03: {
    vi: "Đình chỉ điều tra hoặc đình chỉ vụ án",
    en: "The investigation or the case is suspended",
  },
  TC05: {
    vi: "Giữ nguyên hình phạt dù có kháng cáo, kháng nghị theo hướng nặng hơn",
    en: "The penalty is kept although an appeal or protest asked for worse",
  },
  TC06: {
    vi: "Mức hình phạt thấp nhất hoặc thấp hơn mức Viện kiểm sát đề nghị trong cùng khung",
    en: "The lowest penalty, or lower than the procuracy proposed, in the same bracket",
  },
};

/** The 30 criteria of Quyết định 1179/QĐ-BTP: criminal 19, civil 7, administrative 4. */
export const successCriteria: readonly SuccessCriterion[] = [
  ...Array.from({ length: 19 }, (_, at) => criterion(`TC${String(at + 1).padStart(2, "0")}`, "criminal")),
  ...Array.from({ length: 7 }, (_, at) => criterion(`civil-${at + 1}`, "civil-family")),
  ...Array.from({ length: 4 }, (_, at) => criterion(`administrative-${at + 1}`, "administrative")),
];

function criterion(code: string, fieldOfLaw: SuccessCriterion["fieldOfLaw"]): SuccessCriterion {
  const text = known[code] ?? null;
  return { code, fieldOfLaw, text, provision: "1179/QĐ-BTP", evidence: text ? "seen" : "unconfirmed" };
}
