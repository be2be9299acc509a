import type { FactName } from "../applicants/applicant-facts.ts";
import { type FactQuestion, factQuestion } from "../applicants/fact-question.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { citeProvision, nameDocument } from "../law/cite-provision.ts";
import type { CoverageReason } from "../law/coverage-on.ts";
import type { Evidence } from "../law/evidence.ts";
import type { GroundId } from "../law/ground-id.ts";
import { provisionOn } from "../law/provision-on.ts";
import type { GroundDocuments } from "./documents-for.ts";
import type { EligibilityDecision, GroundDecision, GroundStatus } from "./eligibility-decision.ts";
import { explanationWords } from "./explanation-words.ts";
import { groundTitle } from "./ground-title.ts";
import type { DecisionWarning, WarningCode } from "./warnings-of.ts";

/** A decision in words for people, every sentence of the law with its citation. */
export type Explanation = {
  readonly language: Language;
  readonly headline: string;
  /** What the headline rests on, or what it waits for. */
  readonly summary: string;
  readonly grounds: readonly ExplainedGround[];
  readonly missing: readonly ({ readonly fact: FactName } & FactQuestion)[];
  readonly nextQuestion: ({ readonly fact: FactName } & FactQuestion) | null;
  readonly documents: readonly ExplainedDocuments[];
  readonly warnings: readonly { readonly code: WarningCode; readonly sentence: string }[];
  /** Advice to the person, for example where to get a certificate. */
  readonly advice: readonly string[];
};

export type ExplainedGround = {
  readonly id: GroundId;
  readonly status: GroundStatus;
  readonly title: string;
  readonly citation: string;
  readonly sentence: string;
  /** Not confirmed: shown beside the answer, and why. `null` when the provision was seen. */
  readonly mark: string | null;
};

export type ExplainedDocuments = {
  readonly ground: GroundId;
  readonly title: string;
  readonly papers: readonly {
    readonly sentence: string;
    readonly anyOf: readonly {
      readonly title: string;
      readonly citation: string;
      readonly mark: string | null;
    }[];
  }[];
};

/**
 * The decision in sentences with their provisions. It needs only the decision, so a stored one can be explained
 * years later.
 *
 * @example explainDecision(decideEligibility({ household: "poor" }, "2026-01-05"), "vi").summary
 * // "Người thuộc hộ nghèo (Luật TGPL Điều 7 khoản 2)."
 */
export function explainDecision(decision: EligibilityDecision, language: Language): Explanation {
  const words = explanationWords[language];
  const ask = (fact: FactName) => ({ fact, ...factQuestion(fact, language) });
  return {
    language,
    headline: words.headline[decision.outcome],
    summary: summaryOf(decision, language),
    grounds: decision.grounds.map((ground) => explainGround(ground, decision.on, language)),
    missing: decision.missingFacts.map(ask),
    nextQuestion: decision.nextQuestion && ask(decision.nextQuestion),
    documents: decision.documents.map((documents) => explainDocuments(documents, language)),
    warnings: decision.warnings.map((warning) => ({
      code: warning.code,
      sentence: warningSentence(warning, decision.reason, language),
    })),
    advice: adviceOn(decision, language),
  };
}

function summaryOf(
  { outcome, grounds, missingFacts, reason }: EligibilityDecision,
  language: Language,
): string {
  const words = explanationWords[language];
  if (reason?.code === "before-coded-law") {
    return words.notCovered(nameDocument(reason.law, language), reason.law, formatDay(reason.firstDay));
  }
  if (outcome === "undetermined") return words.waiting(missingFacts.length);
  if (outcome === "not-eligible") return words.noGround;
  return grounds
    .filter(({ status }) => status === "met")
    .map(({ id, provision }) => `${groundTitle(id, language)} (${citeProvision(provision, language)}).`)
    .join(" ");
}

function explainGround(
  { id, provision, status, missingFacts }: GroundDecision,
  on: PlainDate,
  language: Language,
) {
  const words = explanationWords[language];
  const title = groundTitle(id, language);
  const citation = citeProvision(provision, language);
  const missing = missingFacts.map((fact) => factQuestion(fact, language).short).join(", ");
  const version = provisionOn(provision, on);
  const mark = version && markOf(version.evidence, language);
  return {
    id,
    status,
    title,
    citation,
    sentence: words.ground[status](title, citation, missing),
    mark: mark ? [mark, version.note?.[language]].filter(Boolean).join(" ") : null,
  };
}

function explainDocuments({ ground, papers }: GroundDocuments, language: Language): ExplainedDocuments {
  const words = explanationWords[language];
  const explained = papers.map(({ anyOf }) => {
    const titles = anyOf.map(({ title }) => title[language]);
    const choices = anyOf.map(({ title, provision, evidence }) => ({
      title: title[language],
      citation: citeProvision(provision, language),
      mark: markOf(evidence, language),
    }));
    return { sentence: titles.length > 1 ? words.oneOf(titles) : (titles[0] ?? ""), anyOf: choices };
  });
  return { ground, title: groundTitle(ground, language), papers: explained };
}

/** The words of a mark of evidence; `null` when the text was seen. */
export function markOf(evidence: Evidence, language: Language): string | null {
  return evidence === "seen" ? null : explanationWords[language].mark[evidence];
}

function warningSentence(
  { code, law, ground }: DecisionWarning,
  reason: CoverageReason | null,
  language: Language,
): string {
  return explanationWords[language].warning[code]({
    law: citeProvision(law, language),
    ground: ground ? groundTitle(ground, language) : "",
    day: reason ? formatDay(reason.firstDay) : "",
  });
}

function adviceOn({ receipt, outcome }: EligibilityDecision, language: Language): readonly string[] {
  const { disability } = receipt.facts;
  if (!disability || disability.certified || outcome === "eligible") return [];
  return [explanationWords[language].getCertificate(citeProvision("01/2019/TT-BLĐTBXH#4", language))];
}

/** As a day is written in Vietnam: 05/06/2026. */
function formatDay(day: PlainDate): string {
  return day.split("-").reverse().join("/");
}
