import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { disabilityDegrees } from "../applicants/disability-degree.ts";
import { disabilityTypes } from "../applicants/disability-type.ts";
import { factQuestion } from "../applicants/fact-question.ts";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { traffickingStatuses } from "../applicants/trafficking-status.ts";
import { ageInYears } from "../dates/age.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual, Language } from "../language/bilingual.ts";
import { citeProvision } from "../law/cite-provision.ts";
import type { FinancialLimb } from "../law/derived-term.ts";
import type { AgeWindow } from "../law/ground-rule.ts";
import { getTerm } from "../law/legal-term.ts";
import { type ConditionDetails, conditionWords } from "./condition-words.ts";
import type { GroundStatus } from "./eligibility-decision.ts";
import type { ConditionTrace, GroundCondition } from "./ground-conditions.ts";
import type { Truth } from "./truth.ts";

/** Why a condition came out as it did: a sentence, and the clause that defines its words. */
export type ExplainedCondition = {
  readonly condition: GroundCondition;
  readonly status: GroundStatus;
  readonly sentence: string;
  readonly citation: string | null;
};

/**
 * One condition in words.
 *
 * @example "Trong ngày xét 15 tuổi, đúng độ tuổi dưới 16 tuổi."
 */
export function explainCondition(
  trace: ConditionTrace,
  facts: ApplicantFacts,
  on: PlainDate,
  language: Language,
): ExplainedCondition {
  const status = statusOf(trace.truth);
  const sentence = conditionWords[trace.condition][status](detailsOf(trace, facts, on, language))[language];
  const citation = trace.provision && citeProvision(trace.provision, language);
  return { condition: trace.condition, status, sentence, citation };
}

function statusOf(truth: Truth): GroundStatus {
  if (truth === "unknown") return "unknown";
  return truth ? "met" : "not-met";
}

function detailsOf(
  { rule, truth }: ConditionTrace,
  facts: ApplicantFacts,
  on: PlainDate,
  language: Language,
): ConditionDetails {
  const { birthDate, trafficking } = facts;
  return {
    age: birthDate === undefined ? "" : String(ageInYears(birthDate, on)),
    window: rule.age ? windowWords(rule.age.asks)[language] : "",
    statuses: statusWords(facts, rule.statuses?.asks ?? [], language),
    limbs: limbWords(facts, rule.financialLimbs?.asks ?? [], truth, language),
    disability: disabilityWords(facts, language),
    trafficking: trafficking === undefined ? "" : inSentence(traffickingStatuses, trafficking, language),
  };
}

function windowWords({ from, under }: AgeWindow): Bilingual {
  if (under === null) return { vi: `từ đủ ${from} tuổi trở lên`, en: `${from} or older` };
  if (from === 0) return { vi: `dưới ${under} tuổi`, en: `under ${under}` };
  return { vi: `từ đủ ${from} tuổi đến dưới ${under} tuổi`, en: `${from} or older and under ${under}` };
}

function statusWords(
  { proceduralStatuses: held = [] }: ApplicantFacts,
  named: readonly string[],
  language: Language,
) {
  return held
    .filter((status) => named.includes(status))
    .map((status) => inSentence(proceduralStatuses, status, language))
    .join(", ");
}

function disabilityWords({ disability }: ApplicantFacts, language: Language): string {
  if (!disability) return "";
  const types = disability.types.map((type) => inSentence(disabilityTypes, type, language));
  const degree = inSentence(disabilityDegrees, disability.degree, language);
  return [...types, language === "vi" ? `mức độ ${degree}` : `degree: ${degree}`].join("; ");
}

/** Met: the limbs that are there. Not met: all, denied. Unknown: those still to be asked. */
function limbWords(
  facts: ApplicantFacts,
  limbs: readonly FinancialLimb[],
  truth: Truth,
  language: Language,
): string {
  if (truth === "unknown") {
    const open = limbs.filter(({ fact }) => facts[fact] === undefined);
    return open.map(({ fact }) => lowerFirst(factQuestion(fact, language).short)).join(", ");
  }
  const spoken = truth ? limbs.filter(({ fact, value }) => facts[fact] === value) : limbs;
  return spoken.map(({ fact }) => limbSentences[fact][truth ? "yes" : "no"][language]).join(", ");
}

const limbSentences: Readonly<Record<FinancialLimb["fact"], { yes: Bilingual; no: Bilingual }>> = {
  household: {
    yes: { vi: "thuộc hộ cận nghèo", en: "the household is near-poor" },
    no: { vi: "không thuộc hộ cận nghèo", en: "the household is not near-poor" },
  },
  receivesMonthlySocialAllowance: {
    yes: { vi: "đang hưởng trợ cấp xã hội hằng tháng", en: "a monthly social allowance is received" },
    no: { vi: "không hưởng trợ cấp xã hội hằng tháng", en: "no monthly social allowance is received" },
  },
  inSocialProtectionFacility: {
    yes: { vi: "ở cơ sở bảo trợ xã hội", en: "the person lives in a social protection facility" },
    no: {
      vi: "không ở cơ sở bảo trợ xã hội",
      en: "the person does not live in a social protection facility",
    },
  },
};

function inSentence(terms: Parameters<typeof getTerm>[0], code: string, language: Language): string {
  return lowerFirst(getTerm(terms, code, "code").label[language]);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
