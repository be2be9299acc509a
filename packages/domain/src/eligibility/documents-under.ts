import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { GroundId } from "../law/ground-id.ts";
import type { DecidingLaw } from "../law/law.ts";
import { getTerm } from "../law/legal-term.ts";
import type { GroundDocuments } from "./documents-for.ts";

/** The proof papers of a ground by the lists of a law on a day. `[]` when no list names the ground. */
export function documentsUnder(
  { paperLists, proofPapers }: Pick<DecidingLaw, "paperLists" | "proofPapers">,
  ground: GroundId,
  on: PlainDate,
): GroundDocuments {
  const list = paperLists.find((one) => one.ground === ground && isWithin(on, one.inForce));
  const papers = (list?.requirements ?? []).map(({ anyOf }) =>
    Object.freeze({
      anyOf: Object.freeze(
        anyOf.map((choice) =>
          Object.freeze({ ...choice, title: getTerm(proofPapers, choice.code, "paper").label }),
        ),
      ),
    }),
  );
  return Object.freeze({ ground, papers: Object.freeze(papers) });
}
