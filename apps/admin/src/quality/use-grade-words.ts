import { labelOf, type QualityGrade, qualityGrades } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

/** A grade in the law's words. */
export function useGradeWords(): (grade: QualityGrade) => string {
  const [language] = useLanguage();
  return (grade) => labelOf(qualityGrades, grade, language);
}
