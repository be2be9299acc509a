import type { LegalTerm } from "../law/legal-term.ts";

/** What a person may complain about, Điều 45. */
export const complaintSubjects = [
  {
    code: "acceptance-refused",
    label: { vi: "Từ chối thụ lý vụ việc", en: "Acceptance was refused" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "aid-not-provided",
    label: { vi: "Không thực hiện trợ giúp pháp lý", en: "Legal aid was not provided" },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "aid-provided-wrongly",
    label: {
      vi: "Thực hiện trợ giúp pháp lý không đúng pháp luật",
      en: "Legal aid was not provided as the law says",
    },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
  {
    code: "provider-changed-unlawfully",
    label: {
      vi: "Thay đổi người thực hiện không đúng pháp luật",
      en: "The provider was changed against the law",
    },
    provision: "11/2017/QH14#45",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What is complained of: a code of `complaintSubjects`. */
export type ComplaintSubject = (typeof complaintSubjects)[number]["code"];
