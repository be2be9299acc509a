import type { LegalTerm } from "../law/legal-term.ts";

/** What an agency may do against the registration of a provider, in writing and with reasons. */
export const registrationTurns = [
  {
    code: "registration-refused",
    label: { vi: "Từ chối đăng ký", en: "Registration refused" },
    provision: "10/2018/TTLT#14.1",
    evidence: "seen",
  },
  {
    code: "registration-cancelled",
    label: { vi: "Hủy bỏ đăng ký", en: "Registration cancelled" },
    provision: "10/2018/TTLT#15",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What became of a registration: a code of `registrationTurns`. */
export type RegistrationTurn = (typeof registrationTurns)[number]["code"];
