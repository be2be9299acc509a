import { getIndicator, type IndicatorDefinition } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { ProgressBar } from "@tgpl/ui/table/progress-bar.tsx";
import { useTranslation } from "react-i18next";
import { useFilterHref } from "../filters/use-filter-href.ts";
import type { Place } from "../places/use-places.ts";
import { CourseStatus } from "./course-status.tsx";
import { ActualCell, ExpectedCell, GapCell, TargetCell } from "./figure-cells.tsx";
import type { DistrictProgress, PlaceProgress } from "./progress.ts";
import { ToDo } from "./to-do.tsx";

export type PlacesTableProps = {
  progress: DistrictProgress;
  rows: readonly PlaceProgress[];
  names: ReadonlyMap<string, Place>;
};

export function PlacesTable({ progress, rows, names }: PlacesTableProps) {
  const { t } = useTranslation();
  const definition = getIndicator(progress.indicatorId);
  return (
    <DataTable className="figures-table blocks">
      <thead>
        <tr>
          <th>{t(progress.level === "commune" ? "table.commune" : "table.district")}</th>
          <th>{t("table.status")}</th>
          <th className="num">{t("table.reached")}</th>
          <th className="num">{t("table.neededToday")}</th>
          <th className="num">%</th>
          <th className="num">{t("table.gap")}</th>
          <th className="num">{t("table.target")}</th>
          <th className="bar-column">
            <span className="vh">{t("table.bar")}</span>
          </th>
          <th>{t("table.toDo")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.code}
            row={row}
            definition={definition}
            level={progress.level}
            name={names.get(row.code)?.name ?? row.name}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

type RowProps = {
  row: PlaceProgress;
  definition: IndicatorDefinition;
  level: DistrictProgress["level"];
  name: string;
};

function Row({ row, definition: { id, unit, direction }, level, name }: RowProps) {
  const format = useFormat();
  const hrefOf = useFilterHref();
  const open = hrefOf("/", ({ year, indicator }) => ({ year, indicator, place: row.code }));
  const hasBar = row.actual !== null && row.expected !== null && row.target && direction === "higher";
  return (
    <tr>
      <th scope="row">{level === "district" ? <Link href={open}>{name}</Link> : name}</th>
      <td className="across">
        <CourseStatus course={row} />
      </td>
      <ActualCell unit={unit} course={row} />
      <ExpectedCell unit={unit} course={row} />
      <NumberCell optional>{row.rate !== null && format.number(row.rate)}</NumberCell>
      <GapCell unit={unit} course={row} />
      <TargetCell unit={unit} course={row} />
      <td className="opt bar-column">
        {hasBar && (
          <ProgressBar
            actual={row.actual ?? 0}
            expected={row.expected ?? 0}
            target={row.target?.value ?? 0}
          />
        )}
      </td>
      <td className="note across">
        <ToDo indicatorId={id} course={row} />
      </td>
    </tr>
  );
}
