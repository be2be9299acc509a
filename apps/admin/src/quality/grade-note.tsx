import type { QualityScore } from "@tgpl/domain";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { useGradeWords } from "./use-grade-words.ts";

/** The grade that follows from the points so far, or why none does. */
export function GradeNote({ score }: { score: QualityScore }) {
  const { t } = useTranslation();
  const gradeWords = useGradeWords();
  if (score.grade !== "undetermined")
    return (
      <p>
        <Status kind="done">{gradeWords(score.grade)}</Status>
      </p>
    );
  return (
    <p>
      <Status kind="unknown">{gradeWords(score.grade)}</Status> <span className="soft">{why()}</span>
    </p>
  );
  function why() {
    if (score.missing.includes("grade-bands")) return t("quality.result.noBand");
    if (score.missing.includes("score-sheet")) return t("quality.result.noSheet");
    return t("quality.sheet.open", { count: score.missing.length });
  }
}
