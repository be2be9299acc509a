import {
  type ApplicantFacts,
  disabilityDegrees,
  disabilityTypes,
  type FactName,
  households,
  isPlainDate,
  type Language,
  labelOf,
  proceduralStatuses,
  traffickingStatuses,
} from "@tgpl/domain";
import { writeDay } from "./day-text.ts";
import { words } from "./words.ts";

/** The answer to a fact in words, for the list of what is known and for paper. */
export function factWords(fact: FactName, facts: ApplicantFacts, language: Language): string {
  const { household, trafficking, proceduralStatuses: held, disability } = facts;
  const { yes, no, none } = words[language];
  if (fact === "household" && household) return labelOf(households, household, language);
  if (fact === "trafficking" && trafficking) return labelOf(traffickingStatuses, trafficking, language);
  if (fact === "proceduralStatuses" && held) {
    return held.map((code) => labelOf(proceduralStatuses, code, language)).join(", ") || none;
  }
  if (fact === "disability" && disability) return disabilityWords(disability, language);
  const value = facts[fact];
  if (isPlainDate(value)) return writeDay(value);
  return value === true ? yes : no;
}

function disabilityWords(
  { types, degree, certified }: NonNullable<ApplicantFacts["disability"]>,
  language: Language,
): string {
  const kinds = types.map((type) => labelOf(disabilityTypes, type, language));
  const paper = { vi: ["chưa có giấy", "có giấy xác nhận"], en: ["no certificate", "certified"] }[language];
  return [...kinds, labelOf(disabilityDegrees, degree, language), paper[Number(certified)]].join("; ");
}
