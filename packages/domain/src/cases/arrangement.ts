import type { LegalTerm } from "../law/legal-term.ts";

/** How far something that the person needs has been arranged for a hearing. */
export const arrangements = [
  {
    code: "not-asked",
    label: { vi: "Chưa đề nghị", en: "Not asked for" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "asked",
    label: { vi: "Đã đề nghị", en: "Asked for" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "confirmed",
    label: { vi: "Đã xác nhận", en: "Confirmed" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "refused",
    label: { vi: "Không đáp ứng được", en: "Not possible" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How far a need is arranged: a code of `arrangements`. */
export type Arrangement = (typeof arrangements)[number]["code"];
