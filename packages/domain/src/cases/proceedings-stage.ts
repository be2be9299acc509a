import type { LegalTerm } from "../law/legal-term.ts";
import type { FieldOfLaw } from "../requests/field-of-law.ts";

/** The stages that a matter goes through before agencies and courts, in their usual order; words of procedure. Which
 * of them are usual in which field of law is given, and none is forbidden in another. */
export const proceedingsStages = [
  {
    code: "denunciation",
    label: { vi: "Giải quyết tố giác, tin báo về tội phạm", en: "Denunciation and report of a crime" },
    provision: null,
    evidence: "seen",
    fields: ["criminal"],
  },
  {
    code: "investigation",
    label: { vi: "Điều tra", en: "Investigation" },
    provision: null,
    evidence: "seen",
    fields: ["criminal"],
  },
  {
    code: "prosecution",
    label: { vi: "Truy tố", en: "Prosecution" },
    provision: null,
    evidence: "seen",
    fields: ["criminal"],
  },
  {
    code: "mediation-at-court",
    label: { vi: "Hòa giải, đối thoại tại Tòa án", en: "Mediation or dialogue at court" },
    provision: null,
    evidence: "seen",
    fields: ["civil-family", "administrative"],
  },
  {
    code: "administrative-complaint",
    label: { vi: "Khiếu nại hành chính", en: "Administrative complaint" },
    provision: null,
    evidence: "seen",
    fields: ["administrative", "other"],
  },
  {
    code: "first-instance",
    label: { vi: "Sơ thẩm", en: "First instance" },
    provision: null,
    evidence: "seen",
    fields: ["criminal", "civil-family", "administrative"],
  },
  {
    code: "appeal",
    label: { vi: "Phúc thẩm", en: "Appeal" },
    provision: null,
    evidence: "seen",
    fields: ["criminal", "civil-family", "administrative"],
  },
  {
    code: "cassation",
    label: { vi: "Giám đốc thẩm", en: "Cassation" },
    provision: null,
    evidence: "seen",
    fields: ["criminal", "civil-family", "administrative"],
  },
  {
    code: "reopening",
    label: { vi: "Tái thẩm", en: "Reopening" },
    provision: null,
    evidence: "seen",
    fields: ["criminal", "civil-family", "administrative"],
  },
  {
    code: "enforcement",
    label: { vi: "Thi hành án", en: "Enforcement" },
    provision: null,
    evidence: "seen",
    fields: ["criminal", "civil-family", "administrative"],
  },
  {
    code: "settlement",
    label: { vi: "Giải quyết ngoài tố tụng", en: "Settlement out of court" },
    provision: null,
    evidence: "seen",
    fields: ["civil-family", "administrative", "other"],
  },
] as const satisfies readonly (LegalTerm & { readonly fields: readonly FieldOfLaw[] })[];

/** Where a matter stands: a code of `proceedingsStages`. */
export type ProceedingsStage = (typeof proceedingsStages)[number]["code"];
