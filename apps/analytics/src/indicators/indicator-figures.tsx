import type { IndicatorDefinition } from "@tgpl/domain";
import { FigureStrip, type StripFigure } from "@tgpl/ui/figure-strip.tsx";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { unitWords } from "../text/unit-words.ts";
import { useFigures } from "../text/use-figures.ts";
import { CourseStatus } from "./course-status.tsx";
import { type Series, statusKind } from "./progress.ts";
import { useOverview, useSeries } from "./use-indicator-queries.ts";

/** What was reached, what is needed by today, the gap, and the pace that would close it. */
export function IndicatorFigures({ definition }: { definition: IndicatorDefinition }) {
  return (
    <Panel query={useSeries(definition.id)} rows={1}>
      {(series) => <Strip definition={definition} series={series} />}
    </Panel>
  );
}

type StripProps = { definition: IndicatorDefinition; series: Series };

function Strip({ definition: { unit, id }, series }: StripProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const { data: overview } = useOverview();
  const done = series.place ? null : overview?.rows.find((row) => row.indicatorId === id)?.donePerWorkingDay;
  const { actual, target, expected, gap, neededPerWorkingDay: needed } = series;
  const kind = statusKind(series.status);
  const strip: StripFigure[] = [
    {
      id: "actual",
      label: <CourseStatus course={series} />,
      figure:
        actual === null
          ? t(series.hidden ? "course.hiddenFigure" : "course.missingFigure")
          : figures.value(unit, actual),
      note: target && t(`strip.of.${unitWords(unit)}`, { target: figures.value(unit, target.value) }),
    },
  ];
  if (expected !== null) {
    strip.push({ id: "expected", label: t("strip.expected"), figure: figures.value(unit, expected) });
  }
  if (gap !== null && expected !== null) {
    const isLate = kind === "behind" || kind === "atrisk";
    strip.push({ id: "gap", label: t("strip.gap"), figure: figures.gap(unit, gap, expected), isLate });
  }
  if (needed !== null) {
    const note = done ? t("strip.doing", { done: figures.perDay(done) }) : undefined;
    strip.push({ id: "pace", label: t("strip.pace"), figure: figures.perDay(needed), note });
  }
  return <FigureStrip figures={strip} />;
}
