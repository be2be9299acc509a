import { getTerm, type LegalTerm } from "../law/legal-term.ts";
import type { FieldOfLaw } from "../requests/field-of-law.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";

/** Why a provider must refuse or be replaced, Điều 25. The list of clause 1 is not known in detail (U30). */
export const replacementGrounds = [
  {
    code: "acted-for-opposing-side",
    label: {
      vi: "Đã hoặc đang thực hiện trợ giúp pháp lý cho người có quyền lợi đối lập trong cùng vụ việc",
      en: "Acts or acted for the opposing side in the same case",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
  },
  {
    code: "may-not-be-objective",
    label: {
      vi: "Có căn cứ cho rằng có thể không khách quan",
      en: "There is reason to think that the provider may not be objective",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
  },
  {
    code: "cannot-do-effectively",
    label: {
      vi: "Có lý do không thể thực hiện vụ việc một cách hiệu quả",
      en: "The provider cannot do the case effectively",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
  },
  {
    code: "may-not-go-on",
    label: {
      vi: "Không được tiếp tục thực hiện (hành vi bị cấm, thu hồi thẻ, pháp luật tố tụng)",
      en: "May not go on: prohibited act, card withdrawn, or procedural law",
    },
    provision: "11/2017/QH14#25.1",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** Why a provider is replaced: a code of `replacementGrounds`. */
export type ReplacementGround = (typeof replacementGrounds)[number]["code"];

/** What the exception of clause 2 depends on; what is not given does not bring it about. */
export type ReplacementSituation = {
  readonly formOfAid: FormOfAid;
  readonly fieldOfLaw?: FieldOfLaw;
  /** Both sides agreed that the provider acts. */
  readonly sidesAgreed?: boolean;
};

/**
 * Whether a ground counts in a case. Having acted for the other side does not, when the sides agreed and the case
 * is advice or out-of-court representation in a civil matter (Điều 25 khoản 2).
 * Reading: see readings/0010-acted-for-the-other-side.md
 *
 * @example replacementGroundCounts("acted-for-opposing-side", { formOfAid: "legal-advice", fieldOfLaw: "civil-family", sidesAgreed: true }) // false
 */
export function replacementGroundCounts(
  ground: ReplacementGround,
  { formOfAid, fieldOfLaw, sidesAgreed }: ReplacementSituation,
): boolean {
  getTerm(replacementGrounds, ground, "replacementGround");
  const excepted = formOfAid !== "proceedings" && fieldOfLaw === "civil-family" && sidesAgreed === true;
  return !(ground === "acted-for-opposing-side" && excepted);
}
