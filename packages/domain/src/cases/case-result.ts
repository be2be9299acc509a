import type { LegalTerm } from "../law/legal-term.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";

/**
 * What came of a closed case. The first three answer the test of a successful proceedings case (Quyết định
 * 1179/QĐ-BTP): was the provider's view accepted, wholly or partly? The others are words of the work.
 */
export const caseResults = [
  {
    code: "view-accepted-wholly",
    label: {
      vi: "Ý kiến của người thực hiện được chấp nhận toàn bộ",
      en: "The provider's view was accepted wholly",
    },
    provision: "1179/QĐ-BTP",
    evidence: "seen",
    formOfAid: "proceedings",
  },
  {
    code: "view-accepted-partly",
    label: {
      vi: "Ý kiến của người thực hiện được chấp nhận một phần",
      en: "The provider's view was accepted in part",
    },
    provision: "1179/QĐ-BTP",
    evidence: "seen",
    formOfAid: "proceedings",
  },
  {
    code: "view-not-accepted",
    label: {
      vi: "Ý kiến của người thực hiện không được chấp nhận",
      en: "The provider's view was not accepted",
    },
    provision: "1179/QĐ-BTP",
    evidence: "seen",
    formOfAid: "proceedings",
  },
  {
    code: "advice-given",
    label: { vi: "Đã tư vấn bằng văn bản", en: "Advice was given in writing" },
    provision: "11/2017/QH14#27.2",
    evidence: "seen",
    formOfAid: "legal-advice",
  },
  {
    code: "settled-in-favour",
    label: { vi: "Được giải quyết theo hướng có lợi", en: "Settled in the beneficiary's favour" },
    provision: null,
    evidence: "unconfirmed",
    formOfAid: "out-of-court-representation",
  },
  {
    code: "settled-otherwise",
    label: { vi: "Được giải quyết theo hướng khác", en: "Settled otherwise" },
    provision: null,
    evidence: "unconfirmed",
    formOfAid: "out-of-court-representation",
  },
] as const satisfies readonly (LegalTerm & { readonly formOfAid: FormOfAid })[];

/** What a case brought: a code of `caseResults`. */
export type CaseResult = (typeof caseResults)[number]["code"];
