import type { IndicatorDefinition } from "@tgpl/domain";
import { HiddenCountCell } from "@tgpl/ui/table/hidden-count-cell.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useTranslation } from "react-i18next";
import { useFigures } from "../text/use-figures.ts";
import { type Course, statusKind } from "./progress.ts";

type CellProps = { unit: IndicatorDefinition["unit"]; course: Course };

export function ActualCell({ unit, course }: CellProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const head = t("table.reached");
  if (course.hidden) return <HiddenCountCell head={head} />;
  return (
    <NumberCell head={head}>
      {course.actual === null ? <Missing /> : <b>{figures.value(unit, course.actual)}</b>}
    </NumberCell>
  );
}

export function ExpectedCell({ unit, course }: CellProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  return (
    <NumberCell head={t("table.needed")}>
      {course.expected === null ? <Missing /> : figures.value(unit, course.expected)}
    </NumberCell>
  );
}

export function GapCell({ unit, course }: CellProps) {
  const figures = useFigures();
  const kind = statusKind(course.status);
  const isLate = kind === "behind" || kind === "atrisk";
  return (
    <NumberCell optional className={isLate ? `gap-${kind}` : undefined}>
      {course.gap !== null && figures.gap(unit, course.gap, course.expected ?? 0)}
    </NumberCell>
  );
}

export function TargetCell({ unit, course }: CellProps) {
  const figures = useFigures();
  return (
    <NumberCell optional>{course.target ? figures.value(unit, course.target.value) : <Missing />}</NumberCell>
  );
}

function Missing() {
  const { t } = useTranslation("ui");
  return <span className="faint">{t("table.missing")}</span>;
}
