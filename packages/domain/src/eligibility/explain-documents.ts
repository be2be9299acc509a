import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { citeProvision } from "../law/cite-provision.ts";
import type { GroundId } from "../law/ground-id.ts";
import { provisionOn } from "../law/provision-on.ts";
import type { GroundDocuments, Paper } from "./documents-for.ts";
import { explanationWords } from "./explanation-words.ts";
import { groundTitle } from "./ground-title.ts";
import { markOf } from "./mark-of.ts";

/** A paper in words: its title, the clause, and where to get it. */
export type ExplainedPaper = {
  readonly title: string;
  readonly citation: string;
  /** What the clause says on the day: from 2023 the paper household book is no longer among the papers. */
  readonly clause: string | null;
  readonly mark: string | null;
};

/** The papers that prove a ground, in words; each sentence names the alternatives. */
export type ExplainedDocuments = {
  readonly ground: GroundId;
  readonly title: string;
  readonly papers: readonly { readonly sentence: string; readonly anyOf: readonly ExplainedPaper[] }[];
};

/** The proof papers of a ground in words: one of each group of alternatives, with clause and mark. */
export function explainDocuments(
  { ground, papers }: GroundDocuments,
  on: PlainDate,
  language: Language,
): ExplainedDocuments {
  const words = explanationWords[language];
  const explained = papers.map(({ anyOf }) => {
    const titles = anyOf.map(({ title }) => title[language]);
    return {
      sentence: titles.length > 1 ? words.oneOf(titles) : (titles[0] ?? ""),
      anyOf: anyOf.map((paper) => explainPaper(paper, on, language)),
    };
  });
  return { ground, title: groundTitle(ground, language), papers: explained };
}

function explainPaper({ title, provision, evidence }: Paper, on: PlainDate, language: Language) {
  return {
    title: title[language],
    citation: citeProvision(provision, language),
    clause: provisionOn(provision, on)?.title[language] ?? null,
    mark: markOf(evidence, language),
  };
}
