import type { LegalTerm } from "../law/legal-term.ts";

/** Where money and results of a task count that is combined with another programme (lồng ghép, P3.3): never in both. */
export const countingPlaces = [
  {
    code: "plan",
    label: { vi: "Tính vào Kế hoạch này", en: "Counted in this plan" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "programme",
    label: { vi: "Tính vào chương trình lồng ghép", en: "Counted in the programme" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a combined task counts: a code of `countingPlaces`. */
export type CountedIn = (typeof countingPlaces)[number]["code"];
