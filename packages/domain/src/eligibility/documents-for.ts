import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import { type GroundId, groundIds } from "../law/ground-id.ts";
import { getTerm } from "../law/legal-term.ts";
import { paperRequirements } from "../law/paper-requirements.ts";
import { type ProofPaper, proofPapers } from "../law/proof-papers.ts";

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
 * @example documentsFor("disability").papers.length // 2: the certificate, and one of three financial papers
 */
export function documentsFor(ground: GroundId): GroundDocuments {
  return byGround.get(ground) ?? { ground, papers: [] };
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
