import type { LegalTerm } from "../law/legal-term.ts";

/** As what a provider registers with the agency: it decides how soon a substitute is named when the agency refuses (10/2018/TTLT Điều 6 khoản 1). */
export const registrationRoles = [
  {
    code: "defender",
    label: { vi: "Người bào chữa", en: "Defender" },
    provision: "10/2018/TTLT#6.1",
    evidence: "seen",
  },
  {
    code: "protector",
    label: { vi: "Người bảo vệ quyền và lợi ích hợp pháp", en: "Protector of interests" },
    provision: "10/2018/TTLT#6.1",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** As what a provider takes part in proceedings: a code of `registrationRoles`. */
export type RegistrationRole = (typeof registrationRoles)[number]["code"];
