import type { Evidence } from "../law/evidence.ts";
import { getTerm } from "../law/legal-term.ts";
import { type FormOfAid, formsOfAid } from "../requests/form-of-aid.ts";
import { type ProviderKind, providerKinds } from "./provider-kind.ts";

/** Where the law keeps a form of aid to some kinds of provider. */
const reserved: readonly {
  readonly formOfAid: FormOfAid;
  readonly kinds: readonly ProviderKind[];
  readonly provision: string;
  readonly evidence: Evidence;
}[] = [
  {
    formOfAid: "out-of-court-representation",
    kinds: ["legal-aid-officer", "lawyer"],
    provision: "11/2017/QH14#33",
    evidence: "unconfirmed",
  },
];

/**
 * Whether a kind of provider may perform a form of aid, and by which provision if the form is reserved.
 *
 * @example
 * // Officers and lawyers only.
 * mayPerform("collaborator", "out-of-court-representation").allowed // false
 */
export function mayPerform(
  kind: ProviderKind,
  formOfAid: FormOfAid,
): { readonly allowed: boolean; readonly provision: string | null; readonly evidence: Evidence } {
  getTerm(providerKinds, kind, "providerKind");
  getTerm(formsOfAid, formOfAid, "formOfAid");
  const rule = reserved.find((one) => one.formOfAid === formOfAid);
  if (!rule) return { allowed: true, provision: null, evidence: "seen" };
  return { allowed: rule.kinds.includes(kind), provision: rule.provision, evidence: rule.evidence };
}
