import { getIndicator } from "@tgpl/domain";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { HiddenCountCell } from "@tgpl/ui/table/hidden-count-cell.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useTranslation } from "react-i18next";
import { useFigures } from "../text/use-figures.ts";
import type { Series } from "./progress.ts";

/** The same months as figures. */
export function TrendTable({ series }: { series: Series }) {
  const { t } = useTranslation();
  return (
    <DataTable className="dense">
      <thead>
        <tr>
          <th>{t(series.cumulative ? "trend.upTo" : "trend.inMonth")}</th>
          <th className="num">{t("trend.actual")}</th>
          <th className="num">{t("trend.expected")}</th>
          <th className="num">{t("table.gap")}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point, at) => (
          <Row
            key={point.month}
            point={point}
            series={series}
            isLast={series.points[at + 1]?.reached === false}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

type RowProps = { point: Series["points"][number]; series: Series; isLast: boolean };

function Row({ point, series, isLast }: RowProps) {
  const { t } = useTranslation();
  const figures = useFigures();
  const { unit } = getIndicator(series.indicatorId);
  const month = t("trend.month", { month: Number(point.month.slice(5)) });
  const isToday = isLast && point.reached;
  const { actual, expected, hidden } = point;
  return (
    <tr>
      <th scope="row">{isToday ? <b>{t("trend.now")}</b> : month}</th>
      {hidden ? <HiddenCountCell /> : <ActualOfMonth point={point} unit={unit} />}
      <NumberCell className="soft">{expected !== null && figures.value(unit, expected)}</NumberCell>
      <NumberCell>
        {actual !== null && expected !== null && figures.gap(unit, actual - expected, expected)}
      </NumberCell>
    </tr>
  );
}

function ActualOfMonth({
  point,
  unit,
}: {
  point: RowProps["point"];
  unit: Parameters<ReturnType<typeof useFigures>["value"]>[0];
}) {
  const { t } = useTranslation("ui");
  const figures = useFigures();
  if (point.actual !== null && point.reached)
    return <NumberCell>{figures.value(unit, point.actual)}</NumberCell>;
  return <NumberCell className="faint">{t(point.reached ? "table.missing" : "table.notYet")}</NumberCell>;
}
