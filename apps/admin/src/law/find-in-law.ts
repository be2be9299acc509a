import {
  citeProvision,
  type DraftProvision,
  draftProvisions,
  foldVietnamese,
  nameDocument,
  type Provision,
  provisions,
  type UncodedAmendment,
  type UnconfirmedFact,
  uncodedAmendments,
  unconfirmedFacts,
} from "@tgpl/domain";

/** An amendment whose text is not coded, with what is known of the clauses that it will bring. */
export type KnownAmendment = UncodedAmendment & { drafts: readonly DraftProvision[] };

export type FoundInLaw = {
  facts: readonly UnconfirmedFact[];
  amendments: readonly KnownAmendment[];
  provisions: readonly Provision[];
};

const amendments: readonly KnownAmendment[] = uncodedAmendments.map((amendment) => ({
  ...amendment,
  drafts: draftProvisions.filter(({ document }) => document === amendment.document),
}));

const doubtful = provisions.filter(({ evidence }) => evidence !== "seen");

/**
 * What is not confirmed and has a beginning of every word, with or without tone marks, in either language; also found by the
 * number of a fact or a citation.
 *
 * @example findInLaw("u7").facts.map(({ id }) => id) // ["U7"]
 */
export function findInLaw(words: string): FoundInLaw {
  const wanted = foldVietnamese(words).split(/\s+/).filter(Boolean);
  const begins = wanted.map((word) => new RegExp(`\\b${word.replaceAll(/[^a-z0-9]/g, "\\$&")}`));
  const has = (texts: readonly (string | null)[]) => {
    const folded = foldVietnamese(texts.join(" "));
    return begins.every((begin) => begin.test(folded));
  };
  const isNumber = /^u\d+$/.test(foldVietnamese(words.trim()));
  return {
    facts: unconfirmedFacts.filter((fact) =>
      isNumber ? foldVietnamese(fact.id) === wanted[0] : has(wordsOfFact(fact)),
    ),
    amendments: amendments.filter((amendment) => has(wordsOfAmendment(amendment))),
    provisions: doubtful.filter((provision) => has(wordsOfProvision(provision))),
  };
}

function wordsOfFact({ id, unconfirmed, workingValue, usedIn, concerns }: UnconfirmedFact): string[] {
  const words = [unconfirmed, workingValue, usedIn].flatMap(({ vi, en }) => [vi, en]);
  return [id, ...words, ...concerns.flatMap(wordsOfCitation)];
}

function wordsOfAmendment({ document, note, drafts }: KnownAmendment): (string | null)[] {
  const ofDrafts = drafts.flatMap(({ id, title, text, textInEnglish, source }) => [
    ...wordsOfCitation(id),
    title.vi,
    title.en,
    text,
    textInEnglish,
    source,
  ]);
  return [...wordsOfCitation(document), note.vi, note.en, ...ofDrafts];
}

function wordsOfProvision({ id, title, text, textInEnglish, source, note }: Provision): string[] {
  return [
    ...wordsOfCitation(id),
    title.vi,
    title.en,
    text,
    textInEnglish,
    source,
    note?.vi ?? "",
    note?.en ?? "",
  ];
}

function wordsOfCitation(id: string): string[] {
  const name = id.includes("#") ? citeProvision : nameDocument;
  return [id, name(id, "vi"), name(id, "en")];
}
