import type { FactName } from "../applicants/applicant-facts.ts";
import { type FactQuestion, factQuestion } from "../applicants/fact-question.ts";
import type { Judgement } from "../applicants/judgement.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { citeProvision, nameDocument } from "../law/cite-provision.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import { type ExplainedDocuments, explainDocuments } from "./explain-documents.ts";
import { type ExplainedGround, explainGround } from "./explain-ground.ts";
import { type ExplainedHelp, explainHelp, sayPlace } from "./explain-help.ts";
import { type ExplainedJudgement, explainJudgement } from "./explain-judgement.ts";
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
  /** What a person has to decide, as far as the answer still waits for it. */
  readonly judgements: readonly ExplainedJudgement[];
  /** What would make this person eligible; `null` when they are, or when no paper would. */
  readonly help: ExplainedHelp | null;
  /** Advice to the person, for example where to get a certificate. */
  readonly advice: readonly string[];
};

/**
 * The decision in sentences with their provisions. It needs only the decision, so a stored one can be explained
 * years later. `judgements` are the conditions that left a fact out because a person has to decide.
 *
 * @example explainDecision(decideEligibility({ household: "poor" }, "2026-01-05"), "vi").summary
 * // "Người thuộc hộ nghèo (Luật TGPL Điều 7 khoản 2)."
 */
export function explainDecision(
  decision: EligibilityDecision,
  language: Language,
  { judgements = [] }: { judgements?: readonly Judgement[] } = {},
): Explanation {
  checkLanguage(language);
  const { on, receipt } = decision;
  const ask = (fact: FactName) => ({ fact, ...factQuestion(fact, language) });
  return {
    language,
    headline: explanationWords[language].headline[decision.outcome],
    summary: summaryOf(decision, language),
    grounds: decision.grounds.map((ground) => explainGround(ground, receipt.facts, on, language)),
    missing: decision.missingFacts.map(ask),
    nextQuestion: decision.nextQuestion && ask(decision.nextQuestion),
    documents: decision.documents.map((documents) => explainDocuments(documents, on, language)),
    warnings: decision.warnings.map((warning) => ({
      code: warning.code,
      sentence: warningSentence(warning, language),
    })),
    judgements: judgements.flatMap((judgement) => explainJudgement(judgement, decision, language) ?? []),
    help: explainHelp(decision, language),
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

function warningSentence(
  { code, law, ground, firstDay, group }: DecisionWarning,
  language: Language,
): string {
  return explanationWords[language].warning[code]({
    law: citeProvision(law, language),
    ground: ground ? groundTitle(ground, language) : "",
    day: firstDay ? formatDay(firstDay) : "",
    group: group?.[language] ?? "",
  });
}

/** A disability without its certificate: the first thing to tell the person, unless another ground serves. */
function adviceOn({ receipt, outcome, on }: EligibilityDecision, language: Language): readonly string[] {
  const { disability } = receipt.facts;
  if (!disability || disability.certified || outcome === "eligible") return [];
  const place = sayPlace("disability-certificate", on, language);
  return place === null ? [] : [explanationWords[language].getCertificate(place)];
}

/** As a day is written in Vietnam: 05/06/2026. */
function formatDay(day: PlainDate): string {
  return day.split("-").reverse().join("/");
}
