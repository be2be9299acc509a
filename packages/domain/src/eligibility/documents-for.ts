import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import { type GroundId, groundIds } from "../law/ground-id.ts";
import { getTerm } from "../law/legal-term.ts";
import { paperRequirements } from "../law/paper-requirements.ts";
import { type ProofPaper, proofPapers } from "../law/proof-papers.ts";

/** A paper that proves a fact, with the clause that asks for it and its mark. */
export type Paper = {
  readonly code: ProofPaper;
  readonly title: Bilingual;
  readonly provision: string;
  readonly evidence: Evidence;
};

/** What proves a ground: one paper of each `anyOf`. */
export type GroundDocuments = {
  readonly ground: GroundId;
  readonly papers: readonly { readonly anyOf: readonly Paper[] }[];
};

/**
 * The proof papers of a ground, `08/2017/TT-BTP#33`.
 *
 * @example
 * // The certificate, and one of three papers on money.
 * documentsFor("disability").papers.map(({ anyOf }) => anyOf.length) // [1, 3]
 */
export function documentsFor(ground: GroundId): GroundDocuments {
  const documents = byGround.get(ground);
  if (!documents) throw new InvalidInput("ground", ground, groundIds.join(", "));
  return documents;
}

const byGround: ReadonlyMap<GroundId, GroundDocuments> = new Map(
  groundIds.map((ground) => [ground, withTitles(ground)]),
);

function withTitles(ground: GroundId): GroundDocuments {
  const papers = paperRequirements[ground].map(({ anyOf }) => ({
    anyOf: anyOf.map((choice) => ({ ...choice, title: getTerm(proofPapers, choice.code, "paper").label })),
  }));
  return { ground, papers };
}
