import type { LegalTerm } from "../law/legal-term.ts";

/** Why a conflict of interest does not stand in the way of an appointment. */
export const conflictWaiverReasons = [
  {
    code: "another-person",
    label: {
      vi: "Không phải cùng một người, chỉ trùng hoặc gần giống tên",
      en: "Not the same person, only a like name",
    },
    provision: null,
    evidence: "seen",
  },
  {
    code: "sides-agreed",
    label: {
      vi: "Các bên đồng ý, trong tư vấn hoặc đại diện ngoài tố tụng về dân sự",
      en: "The sides agreed, in advice or out-of-court representation in a civil case",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
  },
  {
    code: "stays-objective",
    label: {
      vi: "Đã xem xét, không ảnh hưởng đến tính khách quan",
      en: "Considered: the provider stays objective",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** Why a conflict is waived: a code of `conflictWaiverReasons`. */
export type ConflictWaiverReason = (typeof conflictWaiverReasons)[number]["code"];
