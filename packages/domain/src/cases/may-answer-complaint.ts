import type { LegalTerm } from "../law/legal-term.ts";

/** What keeps a person from answering a complaint. Điều 45 does not say it: it is a rule of the work itself. */
export const answererObstacles = [
  {
    code: "complained-of",
    label: {
      vi: "Người bị khiếu nại không tự giải quyết khiếu nại về mình.",
      en: "Who is complained of does not answer the complaint.",
    },
    provision: null,
    evidence: "unconfirmed",
  },
  {
    code: "performs-the-case",
    label: {
      vi: "Người thực hiện vụ việc không giải quyết khiếu nại về vụ việc đó.",
      en: "Who performs the case does not answer a complaint about it.",
    },
    provision: null,
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** What stands against who would answer: a code of `answererObstacles`. */
export type AnswererObstacle = (typeof answererObstacles)[number]["code"];

/**
 * What keeps a person from answering a complaint; nothing when the list is empty. Nobody judges a complaint about
 * themselves, nor one about a case that they perform.
 *
 * @example
 * mayAnswerComplaint({ answerer: "a1", answererAsProvider: null, complainedOf: "a1", provider: null }) // ["complained-of"]
 */
export function mayAnswerComplaint({
  answerer,
  answererAsProvider,
  complainedOf,
  provider,
}: {
  /** The account of who would answer. */
  readonly answerer: string;
  /** The provider that this person is, if any. */
  readonly answererAsProvider: string | null;
  /** The account of who is complained of; `null` = the organisation, nobody by name. */
  readonly complainedOf: string | null;
  /** Who performs the case that the complaint is about. */
  readonly provider: string | null;
}): readonly AnswererObstacle[] {
  const performs = provider !== null && provider === answererAsProvider;
  return [
    ...(complainedOf === answerer ? (["complained-of"] as const) : []),
    ...(performs ? (["performs-the-case"] as const) : []),
  ];
}
