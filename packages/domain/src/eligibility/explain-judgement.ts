import type { Judgement, JudgementCode } from "../applicants/judgement.ts";
import type { Language } from "../language/bilingual.ts";
import { citeProvision } from "../law/cite-provision.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import { explanationWords } from "./explanation-words.ts";
import { markOf } from "./mark-of.ts";

/** What a person has to decide before the answer can settle, on which law, and who. */
export type ExplainedJudgement = {
  readonly code: JudgementCode;
  readonly sentence: string;
  readonly question: string;
  readonly decides: string;
  readonly citations: readonly string[];
  readonly mark: string | null;
};

/** In words; `null` where the fact cannot change the answer any more, so that nobody need decide. */
export function explainJudgement(
  judgement: Judgement,
  { missingFacts, on }: EligibilityDecision,
  language: Language,
): ExplainedJudgement | null {
  if (!missingFacts.includes(judgement.fact)) return null;
  const citations = judgement.laws
    .filter(({ from }) => from <= on)
    .map(({ provision }) => citeProvision(provision, language));
  const [question, decides] = [judgement.question[language], judgement.decides[language]];
  return {
    code: judgement.code,
    sentence: explanationWords[language].judgement(question, decides, citations.join("; ")),
    question,
    decides,
    citations,
    mark: markOf(judgement.evidence, language),
  };
}
