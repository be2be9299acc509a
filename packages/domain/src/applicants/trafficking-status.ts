import * as z from "zod/mini";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

const provision = "11/2017/QH14#7.6a";

/** How the person stands to human trafficking. `accompanying-minor` itself says "under 18". */
export const traffickingStatuses = [
  { code: "none", label: { vi: "Không", en: "None" }, provision: null, evidence: "seen" },
  {
    code: "victim",
    label: { vi: "Nạn nhân mua bán người", en: "Victim of trafficking" },
    provision,
    evidence: "seen",
  },
  {
    code: "being-identified",
    label: { vi: "Đang trong quá trình xác định là nạn nhân", en: "Being identified as a victim" },
    provision,
    evidence: "seen",
  },
  {
    code: "accompanying-minor",
    label: { vi: "Người dưới 18 tuổi đi cùng", en: "Minor who accompanies the victim" },
    provision,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** The schema of a standing in a trafficking matter: a code of `traffickingStatuses`. */
export const TraffickingStatus = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf(traffickingStatuses));

/** How a person stands in a matter of trafficking: a code of `traffickingStatuses`. */
export type TraffickingStatus = z.infer<typeof TraffickingStatus>;
