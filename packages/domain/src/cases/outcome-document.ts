import type { LegalTerm } from "../law/legal-term.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";

/**
 * The paper with which a case of each form ends. The article exists (12/2018/TT-BTP Điều 10), its details are
 * not confirmed (U18): the mark goes with every closing.
 */
export const outcomeDocuments = [
  {
    code: "judgment-or-decision",
    label: { vi: "Bản án, quyết định của giai đoạn tố tụng", en: "Judgment or decision of the stage" },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
    formOfAid: "proceedings",
  },
  {
    code: "written-answer",
    label: { vi: "Văn bản tư vấn pháp luật", en: "Written answer" },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
    formOfAid: "legal-advice",
  },
  {
    code: "competent-body-settlement",
    label: { vi: "Văn bản giải quyết của cơ quan có thẩm quyền", en: "The competent body's settlement" },
    provision: "12/2018/TT-BTP#10",
    evidence: "unconfirmed",
    formOfAid: "out-of-court-representation",
  },
] as const satisfies readonly (LegalTerm & { readonly formOfAid: FormOfAid })[];

/** The paper that shows how a case ended: a code of `outcomeDocuments`. */
export type OutcomeDocument = (typeof outcomeDocuments)[number]["code"];
