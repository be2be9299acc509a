import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { factQuestion } from "../applicants/fact-question.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { citeProvision } from "../law/cite-provision.ts";
import type { GroundId } from "../law/ground-id.ts";
import { provisionOn } from "../law/provision-on.ts";
import type { GroundDecision, GroundStatus } from "./eligibility-decision.ts";
import { type ExplainedCondition, explainCondition } from "./explain-condition.ts";
import { explanationWords } from "./explanation-words.ts";
import { traceGround } from "./ground-conditions.ts";
import { groundTitle } from "./ground-title.ts";
import { markOf } from "./mark-of.ts";

/** A ground in words: its title, its clause and the sentence that says why it is met, not met or open. */
export type ExplainedGround = {
  readonly id: GroundId;
  readonly status: GroundStatus;
  readonly title: string;
  readonly citation: string;
  readonly sentence: string;
  /**
   * The conditions that the status rests on: all of a met ground, those that fail of one that is not met, those
   * that are open of an open one.
   */
  readonly because: readonly ExplainedCondition[];
  /** Not confirmed: shown beside the answer, and why. `null` when the provision was seen. */
  readonly mark: string | null;
};

/** A ground in words: its status with its clause, and the conditions that made it so. */
export function explainGround(
  { id, provision, status, missingFacts }: GroundDecision,
  facts: ApplicantFacts,
  on: PlainDate,
  language: Language,
): ExplainedGround {
  const title = groundTitle(id, language);
  const citation = citeProvision(provision, language);
  const missing = missingFacts.map((fact) => factQuestion(fact, language).short).join(", ");
  const because = traceGround(id, provision, facts, on)
    .map((trace) => explainCondition(trace, facts, on, language))
    .filter((condition) => condition.status === status);
  const sentence = explanationWords[language].ground[status](title, citation, missing);
  return { id, status, title, citation, sentence, because, mark: markOfClause(provision, on, language) };
}

function markOfClause(provision: string, on: PlainDate, language: Language): string | null {
  const version = provisionOn(provision, on);
  const mark = version && markOf(version.evidence, language);
  return mark ? [mark, version.note?.[language]].filter(Boolean).join(" ") : null;
}
