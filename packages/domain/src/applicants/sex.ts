import * as z from "zod/mini";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

/** Giới tính, as the identity paper states it. The forms of the justice sector count the first two. */
export const sexes = [
  { code: "male", label: { vi: "Nam", en: "Male" }, provision: null, evidence: "seen" },
  { code: "female", label: { vi: "Nữ", en: "Female" }, provision: null, evidence: "seen" },
  { code: "other", label: { vi: "Khác", en: "Other" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** The schema of a person's sex: a code of `sexes`. */
export const Sex = z.enum(codesOf(sexes));

/** The sex that the identity paper states: a code of `sexes`. */
export type Sex = z.infer<typeof Sex>;
