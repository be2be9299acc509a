import { getIndicator } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { ProgressBar } from "@tgpl/ui/table/progress-bar.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useIndicatorHref } from "../filters/use-filter-href.ts";
import { CourseStatus } from "./course-status.tsx";
import { ActualCell, ExpectedCell, GapCell, TargetCell } from "./figure-cells.tsx";
import type { Course, IndicatorProgress } from "./progress.ts";
import { ToDo } from "./to-do.tsx";

export type IndicatorRow = Course &
  Pick<IndicatorProgress, "indicatorId" | "numerator" | "denominator"> &
  Partial<Pick<IndicatorProgress, "donePerWorkingDay" | "completeness" | "parts">>;

/** Every indicator against its target. A place has no figure for completeness: the column is then left out. */
export function IndicatorTable({ rows }: { rows: readonly IndicatorRow[] }) {
  const { t } = useTranslation();
  const hasCompleteness = rows.some((row) => row.completeness !== undefined);
  return (
    <DataTable className="figures-table blocks">
      <thead>
        <tr>
          <th>{t("table.indicator")}</th>
          <th>{t("table.status")}</th>
          <th className="num">{t("table.reached")}</th>
          <th className="num">{t("table.neededToday")}</th>
          <th className="num">{t("table.gap")}</th>
          <th className="num">{t("table.target")}</th>
          <th className="bar-column">
            <span className="vh">{t("table.bar")}</span>
          </th>
          <th>{t("table.toDo")}</th>
          {hasCompleteness && <th className="num">{t("table.complete")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.indicatorId} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ row }: { row: IndicatorRow }) {
  const [language] = useLanguage();
  const format = useFormat();
  const hrefOf = useIndicatorHref();
  const { name, unit } = getIndicator(row.indicatorId);
  return (
    <tr>
      <th scope="row">
        <Link href={hrefOf(row.indicatorId)}>{name[language]}</Link>
      </th>
      <td className="across">
        <CourseStatus course={row} />
      </td>
      <ActualCell unit={unit} course={row} />
      <ExpectedCell unit={unit} course={row} />
      <GapCell unit={unit} course={row} />
      <TargetCell unit={unit} course={row} />
      <td className="opt bar-column">
        <Bar row={row} />
      </td>
      <td className="note across">
        <ToDo
          indicatorId={row.indicatorId}
          course={row}
          donePerWorkingDay={row.donePerWorkingDay}
          parts={row.parts}
        />
      </td>
      {row.completeness !== undefined && (
        <NumberCell optional className="soft">
          {row.completeness !== null && format.percent(row.completeness / 100)}
        </NumberCell>
      )}
    </tr>
  );
}

/** Where less is better a bar would fill with delay, so there is none. */
function Bar({ row }: { row: IndicatorRow }) {
  const { direction } = getIndicator(row.indicatorId);
  if (row.actual === null || !row.target || row.expected === null || direction === "lower") return null;
  return <ProgressBar actual={row.actual} expected={row.expected} target={row.target.value} />;
}
