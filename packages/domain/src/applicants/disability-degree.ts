import * as z from "zod/mini";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

/** Mức độ khuyết tật, heaviest first. One certificate states one degree; it can be determined again. */
export const disabilityDegrees = [
  {
    code: "extremely-severe",
    label: { vi: "Đặc biệt nặng", en: "Extremely severe" },
    provision: "51/2010/QH12#3.2.a",
    evidence: "seen",
  },
  { code: "severe", label: { vi: "Nặng", en: "Severe" }, provision: "51/2010/QH12#3.2.b", evidence: "seen" },
  { code: "mild", label: { vi: "Nhẹ", en: "Mild" }, provision: "51/2010/QH12#3.2.c", evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** The schema of a degree of disability: a code of `disabilityDegrees`. */
export const DisabilityDegree = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf(disabilityDegrees));

/** The degree of a disability (51/2010/QH12#3.2): a code of `disabilityDegrees`. */
export type DisabilityDegree = z.infer<typeof DisabilityDegree>;
