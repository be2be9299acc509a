import type { LegalTerm } from "../law/legal-term.ts";

/** How the registration of the provider with the proceedings agency stands. It is made at the stage where the
 * provider enters and stays valid for the whole participation (10/2018/TTLT Điều 13 khoản 1). */
export const registrationStatuses = [
  {
    code: "asked",
    label: { vi: "Đã nộp hồ sơ đăng ký", en: "Asked for" },
    provision: "10/2018/TTLT#13.1",
    evidence: "seen",
  },
  {
    code: "registered",
    label: { vi: "Đã được đăng ký", en: "Registered" },
    provision: "10/2018/TTLT#13.1",
    evidence: "seen",
  },
  {
    code: "refused",
    label: { vi: "Bị từ chối đăng ký", en: "Refused" },
    provision: "10/2018/TTLT#14.1",
    evidence: "seen",
  },
  {
    code: "cancelled",
    label: { vi: "Bị hủy đăng ký", en: "Cancelled" },
    provision: "10/2018/TTLT#15",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** How a registration stands: a code of `registrationStatuses`. */
export type RegistrationStatus = (typeof registrationStatuses)[number]["code"];
