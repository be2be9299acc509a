import type { LegalTerm } from "../law/legal-term.ts";

/** What keeps a person from appraising a case. The circular names no such rule: it is one of the work itself. */
export const appraiserObstacles = [
  {
    code: "own-case",
    label: {
      vi: "Người thực hiện vụ việc không tự thẩm định vụ việc của mình.",
      en: "Who performed a case does not appraise it.",
    },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "same-appraiser",
    label: {
      vi: "Người thẩm định thứ hai, người quyết định và người giải quyết ý kiến không phải là người đã chấm điểm.",
      en: "The second appraiser and who decides are other people than the one who has given points.",
    },
    provision: null,
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** What stands against an appraiser: a code of `appraiserObstacles`. */
export type AppraiserObstacle = (typeof appraiserObstacles)[number]["code"];

/**
 * What keeps a person from giving points to a case, or from deciding on points that others gave; nothing when the
 * list is empty. Nobody appraises their own case, and two opinions come from two people.
 *
 * @example
 * mayAppraise({ appraiser: "a1", appraiserAsProvider: "p1", provider: "p1", earlierAppraisers: [] }) // ["own-case"]
 */
export function mayAppraise({
  appraiser,
  appraiserAsProvider,
  provider,
  earlierAppraisers,
}: {
  /** The account of the person. */
  readonly appraiser: string;
  /** The provider that the person is, if any. */
  readonly appraiserAsProvider: string | null;
  /** Who performed the case. */
  readonly provider: string | null;
  /** The accounts of those who have given points to it. */
  readonly earlierAppraisers: readonly string[];
}): readonly AppraiserObstacle[] {
  const isOwn = provider !== null && provider === appraiserAsProvider;
  return [
    ...(isOwn ? (["own-case"] as const) : []),
    ...(earlierAppraisers.includes(appraiser) ? (["same-appraiser"] as const) : []),
  ];
}
