import { z } from "zod";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

/** Giới tính, as the identity paper states it. The forms of the justice sector count the first two. */
export const sexes = [
  { code: "male", label: { vi: "Nam", en: "Male" }, provision: null, evidence: "seen" },
  { code: "female", label: { vi: "Nữ", en: "Female" }, provision: null, evidence: "seen" },
  { code: "other", label: { vi: "Khác", en: "Other" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

export const Sex = z.enum(codesOf(sexes));
export type Sex = z.infer<typeof Sex>;
