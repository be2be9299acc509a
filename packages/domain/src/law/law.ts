import type { PlainDate } from "../dates/plain-date.ts";
import type { DraftProvision } from "./draft-provision.ts";
import type { LegalDocument } from "./legal-document.ts";
import type { LegalTerm } from "./legal-term.ts";
import type { PaperList } from "./paper-list.ts";
import type { ProofPaper } from "./proof-papers.ts";
import type { Provision } from "./provision.ts";
import type { Transition } from "./transition.ts";
import type { UncodedAmendment } from "./uncoded-amendment.ts";

/**
 * The dated data that a decision is made of. Plain data: it can be written as JSON, and the fingerprint of the
 * rules is taken of it (see `decidingPart`).
 */
export type DecidingLaw = {
  /** The day of the knowledge of law, `rulesVersion` of a receipt. A new one with every change. */
  readonly version: string;
  /** The base law, and the first day on which a decision can be made by it. */
  readonly coded: { readonly document: string; readonly from: PlainDate };
  /** Every version of the clauses that decide: grounds carry `rule`, words that they use carry `term`; papers. */
  readonly provisions: readonly Provision[];
  readonly uncodedAmendments: readonly UncodedAmendment[];
  readonly transitions: readonly Transition[];
  readonly paperLists: readonly PaperList[];
  readonly proofPapers: readonly LegalTerm<ProofPaper>[];
};

/**
 * All dated data of the law as one value. A decision is a function of a law, the facts and the day; an amendment
 * makes another law and leaves this one as it is.
 */
export type Law = DecidingLaw & {
  /** The registry of laws, decrees and circulars. */
  readonly documents: readonly LegalDocument[];
  /** Every version of the clauses that answers cite and that decide no ground. */
  readonly cited: readonly Provision[];
  /** Slots of clauses that are not known yet. They decide nothing. */
  readonly drafts: readonly DraftProvision[];
};

/**
 * Every coded version of every clause of a law.
 *
 * @example
 * provisionsOf(currentLaw).some(({ id }) => id === "11/2017/QH14#7.7.d") // true
 */
export function provisionsOf({ provisions, cited }: Pick<Law, "provisions" | "cited">): readonly Provision[] {
  return [...provisions, ...cited];
}

/**
 * What the fingerprint of the rules is taken of: a law without its name, the registry, the clauses that are only
 * cited, and the drafts.
 *
 * @example
 * Object.keys(decidingPart(currentLaw)).includes("drafts") // false
 */
export function decidingPart(law: DecidingLaw): Omit<DecidingLaw, "version"> {
  const { coded, provisions, uncodedAmendments, transitions, paperLists, proofPapers } = law;
  return { coded, provisions, uncodedAmendments, transitions, paperLists, proofPapers };
}
