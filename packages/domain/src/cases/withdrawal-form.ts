import type { LegalTerm } from "../law/legal-term.ts";

/** How a beneficiary takes an accepted case back, so that the file shows that it was their own will. */
export const withdrawalForms = [
  {
    code: "signed-paper",
    label: { vi: "Đơn có chữ ký", en: "A paper with the signature" },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "read-aloud-and-fingerprinted",
    label: {
      vi: "Cán bộ ghi lại, đọc cho nghe và người được trợ giúp điểm chỉ",
      en: "Written down by an officer, read aloud, with the fingerprint",
    },
    provision: null,
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** How a case was taken back: a code of `withdrawalForms`. */
export type WithdrawalForm = (typeof withdrawalForms)[number]["code"];
