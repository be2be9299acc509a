import {
  documentsFor,
  type EligibilityDecision,
  type GroundDocuments,
  missingPapers,
  type Paper,
  type ProofPaper,
} from "@tgpl/domain";
import { type SeenPapers, seenPapers } from "../requests/request-form-value.ts";
import { openGrounds } from "./open-grounds.ts";

/** One point to prove: any of these papers does, and which of them was seen. */
export type PaperPoint = { anyOf: readonly Paper[]; seen: ProofPaper | null };

/**
 * The papers of the ground on which the request rests: the met one that lacks fewest, as the domain counts. While
 * nothing is settled, those of the open ground nearest to an answer; nothing when no ground is left.
 */
export function neededPapers(decision: EligibilityDecision, papers: SeenPapers): PaperPoint[] {
  const seen = seenPapers(papers);
  const documents = metDocuments(decision, seen) ?? openDocuments(decision);
  return (documents?.papers ?? []).map(({ anyOf }) => ({
    anyOf,
    seen: anyOf.find(({ code }) => seen.includes(code))?.code ?? null,
  }));
}

/** Each paper once, in the order in which the form lists them. */
export function papersToAsk(decision: EligibilityDecision, papers: SeenPapers): ProofPaper[] {
  return [...new Set(neededPapers(decision, papers).flatMap(({ anyOf }) => anyOf.map(({ code }) => code)))];
}

function metDocuments(
  decision: EligibilityDecision,
  seen: readonly ProofPaper[],
): GroundDocuments | undefined {
  const lacks = (documents: GroundDocuments) =>
    missingPapers({ ...decision, documents: [documents] }, seen).length;
  return decision.documents.toSorted((one, other) => lacks(one) - lacks(other))[0];
}

/** Only where the answers speak for one ground more than for any other: before that every paper would be as likely. */
function openDocuments(decision: EligibilityDecision): GroundDocuments | undefined {
  const [nearest, next] = openGrounds(decision);
  return nearest && nearest.answered > (next?.answered ?? 0) ? documentsFor(nearest.ground.id) : undefined;
}
