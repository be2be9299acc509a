import type { LegalTerm } from "../law/legal-term.ts";
import type { ReplacementGround } from "./replacement-ground.ts";

/** How somebody in a case can set the duty of a provider at odds, Luật TGPL Điều 25 khoản 2. The law names the
 * same case; that another case may make the provider less objective is our reading.
 * Reading: see readings/0016-conflict-in-another-case.md */
export const conflictKinds = [
  {
    code: "acts-for-both-sides",
    label: {
      vi: "Đã hoặc đang trợ giúp người có quyền lợi đối lập trong cùng vụ việc",
      en: "Acts or acted for the opposing side in the same case",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "seen",
    ground: "acted-for-opposing-side",
  },
  {
    code: "former-client-opposing",
    label: {
      vi: "Bên có quyền lợi đối lập là người mà người thực hiện này đã hoặc đang trợ giúp trong vụ việc khác",
      en: "The opposing side is or was helped by this provider in another case",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "unconfirmed",
    ground: "may-not-be-objective",
  },
  {
    code: "acted-against-beneficiary",
    label: {
      vi: "Trong vụ việc khác, người thực hiện này trợ giúp bên đối lập với người được trợ giúp",
      en: "In another case this provider helps or helped the side opposed to the beneficiary",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "unconfirmed",
    ground: "may-not-be-objective",
  },
  {
    code: "client-beside",
    label: {
      vi: "Người cùng bị buộc tội hoặc cùng yêu cầu cũng do người thực hiện này trợ giúp",
      en: "A co-accused or a party on the same side is helped by this provider too",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "unconfirmed",
    ground: "may-not-be-objective",
  },
  {
    code: "client-near",
    label: {
      vi: "Người làm chứng hoặc người liên quan là người mà người thực hiện này đã hoặc đang trợ giúp",
      en: "A witness or other person in the matter is or was helped by this provider",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "unconfirmed",
    ground: "may-not-be-objective",
  },
  {
    code: "organisation-helps-both",
    label: {
      vi: "Tổ chức đang hoặc đã trợ giúp cả hai bên, do hai người thực hiện khác nhau",
      en: "The organisation helps or helped both sides, through different providers",
    },
    provision: "11/2017/QH14#25.2",
    evidence: "unconfirmed",
    ground: "acted-for-opposing-side",
  },
] as const satisfies readonly (LegalTerm & { readonly ground: ReplacementGround })[];

/** A kind of conflict: a code of `conflictKinds`. */
export type ConflictKind = (typeof conflictKinds)[number]["code"];
