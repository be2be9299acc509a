import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { citeProvision } from "../law/cite-provision.ts";
import { getTerm } from "../law/legal-term.ts";
import { type ProofPaper, proofPapers } from "../law/proof-papers.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import { explanationWords } from "./explanation-words.ts";
import { groundTitle } from "./ground-title.ts";
import { markOf } from "./mark-of.ts";
import { type WayToEligibility, waysToEligibility } from "./ways-to-eligibility.ts";
import { whereToGet } from "./where-to-get.ts";

/** What would make this person eligible, and what nobody can bring. */
export type ExplainedHelp = {
  /** The shortest way first. */
  readonly ways: readonly (WayToEligibility & { readonly sentence: string })[];
  /** For each paper of the ways, once: where to go, by which text, with its mark. */
  readonly places: readonly { readonly paper: ProofPaper; readonly sentence: string }[];
  /** That papers must be true, and that an age or a status is nothing to bring. */
  readonly limits: string;
};

/** `null` for a person who is eligible, and where no paper would help. */
export function explainHelp(decision: EligibilityDecision, language: Language): ExplainedHelp | null {
  const ways = waysToEligibility(decision);
  if (ways.length === 0) return null;
  const papers = new Set(ways.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)));
  return {
    ways: ways.map((way) => ({ ...way, sentence: sayWay(way, decision, language) })),
    places: [...papers].flatMap((paper) => {
      const where = sayWhereToGet(paper, decision.on, language);
      if (where === null) return [];
      const sentence = [where, normallyPaid(decision, paper, language)].filter(Boolean).join(" ");
      return [{ paper, sentence }];
    }),
    limits: explanationWords[language].help.limits,
  };
}

function sayWay(
  { grounds, needs }: WayToEligibility,
  decision: EligibilityDecision,
  language: Language,
): string {
  const { help } = explanationWords[language];
  const points = needs.map(({ anyOf }) => {
    const titles = anyOf.map((paper) => titleOf(paper, language));
    return titles.length > 1 ? help.oneOf(titles) : (titles[0] ?? "");
  });
  const clauses = decision.grounds
    .filter(({ id }) => grounds.includes(id))
    .map(({ id, provision }) => `${groundTitle(id, language)} (${citeProvision(provision, language)})`);
  return help.way(points, clauses.join("; "));
}

/**
 * Where to go for a paper, with the text of the day and its mark; `null` for papers that nobody can be sent for.
 *
 * @example
 * sayWhereToGet("disability-certificate", "2026-03-02", "en")
 * // "Disability certificate: ask the commune's People's Committee of residence to determine type and degree and to issue it, about 25 working days (Circular 01/2019/TT-BLĐTBXH, Article 4). Weak source."
 */
export function sayWhereToGet(paper: ProofPaper, on: PlainDate, language: Language): string | null {
  checkLanguage(language);
  const where = sayPlace(paper, on, language);
  return where === null ? null : `${getTerm(proofPapers, paper, "paper").label[language]}: ${where}`;
}

/** The same without the name of the paper, for a sentence that has named it. */
export function sayPlace(paper: ProofPaper, on: PlainDate, language: Language): string | null {
  const place = whereToGet(paper, on);
  if (place === null) return null;
  const { where, provision, evidence } = place;
  const sentence = `${where[language]} (${citeProvision(provision, language)}).`;
  return [sentence, markOf(evidence, language)].filter(Boolean).join(" ");
}

/** Whoever has a certificate of a severe degree normally receives the allowance: then it is worth applying. */
function normallyPaid(
  { receipt }: EligibilityDecision,
  paper: ProofPaper,
  language: Language,
): string | null {
  const { disability } = receipt.facts;
  if (paper !== "monthly-allowance-decision" || !disability?.certified || disability.degree === "mild") {
    return null;
  }
  return explanationWords[language].help.normallyPaid(citeProvision("51/2010/QH12#44.1", language));
}

/** As it stands within a sentence. */
function titleOf(paper: ProofPaper, language: Language): string {
  const title = getTerm(proofPapers, paper, "paper").label[language];
  return title.charAt(0).toLowerCase() + title.slice(1);
}
