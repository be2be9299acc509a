import {
  type AccessNeed,
  accessNeeds,
  type FactName,
  factNames,
  factQuestion,
  labelOf,
  type Sex,
  sexes,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "../merge/clashes.tsx";
import type { AllowanceAnswer, ApplicantFormValue, ChosenCommune } from "./applicant-form-value.ts";
import { useAnswerWords } from "./use-answer-words.ts";

/** Chosen as one when two people changed them: their parts mean nothing alone. */
export const applicantWhole: readonly string[] = ["commune", "answers.disability"];

/** Each field of a person's form in words, by its path: `fullName`, `answers.household`. */
export function useApplicantWords(): FieldWords {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const show = useShown();
  return {
    label: (path) => {
      const fact = factAt(path);
      return fact
        ? factQuestion(fact, language).short
        : t(`applicants.fields.${path as keyof ApplicantFormValue}`);
    },
    value: (path, value) => show(path, value) || t("applicants.none"),
  };
}

function useShown(): (path: string, value: unknown) => string | undefined {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const answerTo = useAnswerWords();
  return (path, value) => {
    const fact = factAt(path);
    if (fact) return value === "unknown" ? t("applicants.notKnown") : answerTo({ [fact]: value }, fact);
    switch (path as keyof ApplicantFormValue) {
      case "birthDate":
      case "certificateOn":
        return value === null ? undefined : format.date(value as string);
      case "sex":
        return value === null ? undefined : labelOf(sexes, value as Sex, language);
      case "commune":
        return (value as ChosenCommune | null)?.name;
      case "accessNeeds":
        return (value as AccessNeed[]).map((need) => labelOf(accessNeeds, need, language)).join(", ");
      case "allowance":
        return t(`applicants.allowance.${value as AllowanceAnswer}`);
      default:
        return String(value);
    }
  };
}

function factAt(path: string): FactName | undefined {
  return factNames.find((fact) => path === `answers.${fact}`);
}
