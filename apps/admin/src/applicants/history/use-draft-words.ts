import { disabilityDegrees, labelOf } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "../../merge/clashes.tsx";
import { useApplicantWords } from "../use-applicant-words.ts";

/** Each field of a fact being written down in words: those of the person's own form, and the degree beside it. */
export function useDraftWords(): FieldWords {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const ofPerson = useApplicantWords();
  const isDegree = (path: string) => path === "degree";
  return {
    label: (path) => (isDegree(path) ? t("applicants.disability.degree") : ofPerson.label(path)),
    value: (path, value) => {
      if (!isDegree(path)) return ofPerson.value(path, value);
      const degree = disabilityDegrees.find(({ code }) => code === value);
      return degree ? labelOf(disabilityDegrees, degree.code, language) : t("applicants.none");
    },
  };
}
