import { FigureStrip } from "@tgpl/ui/figure-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { AppraisalRecord } from "./sheet-form.ts";
import { useGradeWords } from "./use-grade-words.ts";
import { writtenPoints } from "./written-points.ts";

/** What the appraisal came to. Nothing while it runs. */
export function ResultStrip({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const gradeWords = useGradeWords();
  const { appraisedAt, points, grade, acknowledgedAt, items } = record;
  if (!appraisedAt) return null;
  const most = (items ?? []).reduce((sum, { maximum }) => sum + maximum, 0);
  const isGraded = grade !== null && grade !== "undetermined";
  const seen = acknowledgedAt
    ? t("quality.result.seenAt", { day: format.date(acknowledgedAt) })
    : t("quality.result.notSeen");
  return (
    <FigureStrip
      figures={[
        {
          id: "points",
          label: t("quality.result.points"),
          figure: points === null ? "–" : writtenPoints(format, points),
          note: points === null ? t("quality.result.noSheet") : t("quality.result.of", { most }),
        },
        {
          id: "grade",
          label: t("quality.result.grade"),
          figure: <Status kind={isGraded ? "done" : "unknown"}>{grade && gradeWords(grade)}</Status>,
          note: !isGraded && points !== null && t("quality.result.noBand"),
        },
        { id: "success", label: t("quality.result.success"), figure: <Success record={record} /> },
        {
          id: "at",
          label: t("quality.result.appraisedAt"),
          figure: format.date(appraisedAt),
          note: seen,
        },
      ]}
    />
  );
}

function Success({ record: { formOfAid, successful } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  if (formOfAid !== "proceedings") return t("quality.result.successNone");
  if (successful === null) return <Status kind="unknown">{t("quality.result.successUnknown")}</Status>;
  return (
    <Status kind={successful ? "done" : "stopped"}>
      {t(`quality.result.${successful ? "successYes" : "successNo"}`)}
    </Status>
  );
}
