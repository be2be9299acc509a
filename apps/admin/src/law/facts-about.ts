import { type UnconfirmedFact, unconfirmedFacts } from "@tgpl/domain";

/**
 * The unconfirmed facts that concern a citation: those that name it, its clause or its article; where none does,
 * those that name its document.
 *
 * @example factsAbout("144/2017/NĐ-CP#2").map(({ id }) => id) // ["U7"]
 */
export function factsAbout(citation: string): readonly UnconfirmedFact[] {
  const near = factsOfClause(citation);
  const [document = ""] = citation.normalize("NFC").split("#");
  return near.length > 0 ? near : unconfirmedFacts.filter(({ concerns }) => concerns.includes(document));
}

/** Only those that name the clause, or one that it stands in. */
export function factsOfClause(citation: string): readonly UnconfirmedFact[] {
  const written = citation.normalize("NFC");
  return unconfirmedFacts.filter(({ concerns }) =>
    concerns.some((one) => one.includes("#") && isWithin(written, one)),
  );
}

function isWithin(citation: string, clause: string): boolean {
  return citation === clause || citation.startsWith(`${clause}.`);
}
