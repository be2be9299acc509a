import * as z from "zod/mini";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

const provision = "51/2010/QH12#3.1";

/** Dạng tật. One person may have several. */
export const disabilityTypes = [
  { code: "mobility", label: { vi: "Vận động", en: "Mobility" }, provision, evidence: "seen" },
  { code: "hearing-speech", label: { vi: "Nghe, nói", en: "Hearing, speech" }, provision, evidence: "seen" },
  { code: "vision", label: { vi: "Nhìn", en: "Vision" }, provision, evidence: "seen" },
  {
    code: "neuro-mental",
    label: { vi: "Thần kinh, tâm thần", en: "Neurological, mental" },
    provision,
    evidence: "seen",
  },
  { code: "intellectual", label: { vi: "Trí tuệ", en: "Intellectual" }, provision, evidence: "seen" },
  { code: "other", label: { vi: "Khác", en: "Other" }, provision, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** The schema of a type of disability: a code of `disabilityTypes`. */
export const DisabilityType = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf(disabilityTypes));

/** The type of a disability (51/2010/QH12#3.1): a code of `disabilityTypes`. */
export type DisabilityType = z.infer<typeof DisabilityType>;
