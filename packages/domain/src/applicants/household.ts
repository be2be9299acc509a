import * as z from "zod/mini";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

/** The household's standing on the commune's yearly list. */
export const households = [
  { code: "poor", label: { vi: "Hộ nghèo", en: "Poor" }, provision: "11/2017/QH14#7.2", evidence: "seen" },
  {
    code: "near-poor",
    label: { vi: "Hộ cận nghèo", en: "Near-poor" },
    provision: "144/2017/NĐ-CP#2",
    evidence: "seen",
  },
  { code: "neither", label: { vi: "Không thuộc", en: "Neither" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** The schema of a household's standing: a code of `households`. */
export const Household = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf(households));

/** How the household stands on the commune's list: a code of `households`. */
export type Household = z.infer<typeof Household>;
