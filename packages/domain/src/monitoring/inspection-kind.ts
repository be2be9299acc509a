import type { LegalTerm } from "../law/legal-term.ts";

/** Why a visit of inspection is made. */
export const inspectionKinds = [
  { code: "regular", label: { vi: "Định kỳ", en: "Regular" }, provision: null, evidence: "seen" },
  { code: "unannounced", label: { vi: "Đột xuất", en: "Unannounced" }, provision: null, evidence: "seen" },
  {
    code: "follow-up",
    label: { vi: "Phúc tra (kiểm tra lại)", en: "Follow-up" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why a visit is made: a code of `inspectionKinds`. */
export type InspectionKind = (typeof inspectionKinds)[number]["code"];

/** Who may be inspected: an office of the Centre, an agency of the register, or a commune's People's Committee. */
export const inspectedKinds = [
  {
    code: "office",
    label: { vi: "Trung tâm, Chi nhánh", en: "Centre or branch" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "agency",
    label: { vi: "Cơ quan, tổ chức", en: "Agency or organisation" },
    provision: null,
    evidence: "seen",
  },
  { code: "commune", label: { vi: "Xã, phường", en: "Commune or ward" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** Who is inspected: a code of `inspectedKinds`. */
export type InspectedKind = (typeof inspectedKinds)[number]["code"];

/**
 * Whether those who are inspected may see a visit in the plan before it is made. An unannounced one is told to nobody there.
 *
 * @example isAnnouncedVisit("unannounced") // false
 */
export function isAnnouncedVisit(kind: InspectionKind): boolean {
  return kind !== "unannounced";
}
