import type { LegalTerm } from "../law/legal-term.ts";

/** How the interest of somebody stands to that of the person who is helped. */
export type PartySide = "own" | "beside" | "opposing" | "neutral" | "official";

/** Who somebody is in a case. `side` says how their interest stands to that of the person who is helped: this is
 * what conflicts of interest are judged by. */
export const partyRoles = [
  {
    code: "beneficiary",
    label: { vi: "Người được trợ giúp pháp lý", en: "Beneficiary" },
    provision: null,
    evidence: "seen",
    side: "own",
  },
  {
    code: "representative",
    label: { vi: "Người đại diện, người giám hộ", en: "Representative or guardian" },
    provision: null,
    evidence: "seen",
    side: "own",
  },
  {
    code: "relative",
    label: { vi: "Người thân", en: "Relative" },
    provision: null,
    evidence: "seen",
    side: "own",
  },
  {
    code: "co-party",
    label: { vi: "Người cùng yêu cầu", en: "Party on the same side" },
    provision: null,
    evidence: "seen",
    side: "beside",
  },
  {
    code: "co-accused",
    label: { vi: "Người cùng bị buộc tội", en: "Co-accused" },
    provision: null,
    evidence: "seen",
    side: "beside",
  },
  {
    code: "opposing-party",
    label: { vi: "Bên có quyền lợi đối lập", en: "Opposing party" },
    provision: null,
    evidence: "seen",
    side: "opposing",
  },
  {
    code: "opposing-counsel",
    label: { vi: "Người bào chữa, bảo vệ của bên kia", en: "Counsel of the other side" },
    provision: null,
    evidence: "seen",
    side: "neutral",
  },
  {
    code: "interested-party",
    label: { vi: "Người có quyền lợi, nghĩa vụ liên quan", en: "Person with rights or duties in the matter" },
    provision: null,
    evidence: "seen",
    side: "neutral",
  },
  {
    code: "witness",
    label: { vi: "Người làm chứng", en: "Witness" },
    provision: null,
    evidence: "seen",
    side: "neutral",
  },
  {
    code: "interpreter",
    label: { vi: "Người phiên dịch", en: "Interpreter" },
    provision: null,
    evidence: "seen",
    side: "official",
  },
  {
    code: "judge",
    label: { vi: "Thẩm phán", en: "Judge" },
    provision: null,
    evidence: "seen",
    side: "official",
  },
  {
    code: "procurator",
    label: { vi: "Kiểm sát viên", en: "Procurator" },
    provision: null,
    evidence: "seen",
    side: "official",
  },
  {
    code: "investigator",
    label: { vi: "Điều tra viên", en: "Investigator" },
    provision: null,
    evidence: "seen",
    side: "official",
  },
  {
    code: "official",
    label: { vi: "Người có thẩm quyền khác", en: "Other official" },
    provision: null,
    evidence: "seen",
    side: "official",
  },
] as const satisfies readonly (LegalTerm & { readonly side: PartySide })[];

/** Who somebody is in a case: a code of `partyRoles`. */
export type PartyRole = (typeof partyRoles)[number]["code"];
