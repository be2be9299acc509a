import {
  type ApplicantFacts,
  type FactName,
  households,
  labelOf,
  proceduralStatuses,
  traffickingStatuses,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useDescribeDisability } from "./use-disability-words.ts";

/** The answer to one fact in words; undefined while it is not known. */
export function useAnswerWords(): (facts: ApplicantFacts, fact: FactName) => string | undefined {
  const { t } = useTranslation("ui");
  const [language] = useLanguage();
  const format = useFormat();
  const describe = useDescribeDisability();
  const no = t("field.no").toLowerCase();
  const yesOrNo = (answer: boolean | undefined) =>
    answer === undefined ? undefined : answer ? t("field.yes").toLowerCase() : no;
  return (facts, fact) => {
    const { birthDate, household, proceduralStatuses: statuses, disability, trafficking } = facts;
    switch (fact) {
      case "birthDate":
        return birthDate && format.date(birthDate);
      case "household":
        return household && labelOf(households, household, language).toLowerCase();
      case "trafficking":
        return trafficking && labelOf(traffickingStatuses, trafficking, language).toLowerCase();
      case "disability":
        return disability === null ? no : disability && describe(disability);
      case "proceduralStatuses":
        return (
          statuses?.map((status) => labelOf(proceduralStatuses, status, language)).join(", ") ||
          (statuses && no)
        );
      default:
        return yesOrNo(facts[fact]);
    }
  };
}
