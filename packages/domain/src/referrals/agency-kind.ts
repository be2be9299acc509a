import type { LegalTerm } from "../law/legal-term.ts";

/** The bodies with which a Centre works together, Điều 41 and Điều 42; whether one conducts proceedings or holds people for them, so that it may have to give notice (Điều 31). */
export const agencyKinds = [
  {
    code: "police",
    label: { vi: "Công an, cơ quan điều tra", en: "Police, investigating body" },
    provision: "11/2017/QH14#41",
    evidence: "seen",
    conductsProceedings: true,
  },
  {
    code: "procuracy",
    label: { vi: "Viện kiểm sát", en: "Procuracy" },
    provision: "11/2017/QH14#41",
    evidence: "seen",
    conductsProceedings: true,
  },
  {
    code: "court",
    label: { vi: "Tòa án", en: "Court" },
    provision: "11/2017/QH14#41",
    evidence: "seen",
    conductsProceedings: true,
  },
  {
    code: "custody",
    label: { vi: "Nhà tạm giữ, trại tạm giam", en: "Custody facility" },
    provision: "10/2018/TTLT#10",
    evidence: "seen",
    conductsProceedings: true,
  },
  {
    code: "prison",
    label: { vi: "Trại giam", en: "Prison" },
    provision: "10/2018/TTLT#11",
    evidence: "seen",
    conductsProceedings: true,
  },
  {
    code: "border-post",
    label: { vi: "Đồn biên phòng", en: "Border post" },
    provision: "11/2017/QH14#41",
    evidence: "unconfirmed",
    conductsProceedings: true,
  },
  {
    code: "commune",
    label: { vi: "Ủy ban nhân dân cấp xã", en: "Commune People's Committee" },
    provision: "11/2017/QH14#42",
    evidence: "seen",
    conductsProceedings: false,
  },
  {
    code: "disability-association",
    label: { vi: "Hội người khuyết tật, Hội Người mù", en: "Association of persons with disabilities" },
    provision: null,
    evidence: "seen",
    conductsProceedings: false,
  },
  {
    code: "social-facility",
    label: { vi: "Cơ sở trợ giúp xã hội", en: "Social assistance facility" },
    provision: null,
    evidence: "seen",
    conductsProceedings: false,
  },
  {
    code: "health-facility",
    label: { vi: "Cơ sở y tế", en: "Health facility" },
    provision: null,
    evidence: "seen",
    conductsProceedings: false,
  },
  {
    code: "legal-aid-organisation",
    label: { vi: "Trung tâm, tổ chức trợ giúp pháp lý khác", en: "Another legal-aid organisation" },
    provision: "11/2017/QH14#34.1",
    evidence: "seen",
    conductsProceedings: false,
  },
  {
    code: "state-body",
    label: { vi: "Cơ quan nhà nước khác", en: "Another State body" },
    provision: "11/2017/QH14#42",
    evidence: "seen",
    conductsProceedings: false,
  },
] as const satisfies readonly (LegalTerm & { readonly conductsProceedings: boolean })[];

/** A kind of body on the register of agencies: a code of `agencyKinds`. */
export type AgencyKind = (typeof agencyKinds)[number]["code"];
