import type { IndicatorDefinition } from "@tgpl/domain";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { HiddenCountCell } from "@tgpl/ui/table/hidden-count-cell.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Breakdown as Dimension } from "../filters/filters.ts";
import { useFigures } from "../text/use-figures.ts";
import { keyLabels } from "./key-labels.ts";
import type { Breakdown } from "./progress.ts";
import { type Cell, toParts } from "./to-parts.ts";

type Unit = IndicatorDefinition["unit"];
type TableProps = { breakdown: Breakdown; definition: IndicatorDefinition; by: Dimension };

export function BreakdownTable({ breakdown, definition: { unit, statistic }, by }: TableProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const empty = statistic === "count" ? 0 : "missing";
  const { parts, total } = toParts(breakdown, { by, labels: keyLabels(by), empty });
  return (
    <DataTable>
      <thead>
        <tr>
          <th>{t(`filters.breakdowns.${by}`)}</th>
          <th className="num">{t("trend.actual")}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ code, label, cell }) => (
          <tr key={code}>
            <th scope="row">{label[language]}</th>
            <FigureCell cell={cell} unit={unit} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("table.total")}</th>
          <FigureCell cell={total} unit={unit} />
        </tr>
      </tfoot>
    </DataTable>
  );
}

function FigureCell({ cell, unit }: { cell: Cell; unit: Unit }) {
  const { t } = useTranslation("ui");
  const figures = useFigures();
  if (cell === "hidden") return <HiddenCountCell />;
  if (cell === "missing") return <NumberCell className="faint">{t("table.missing")}</NumberCell>;
  return <NumberCell>{figures.value(unit, cell)}</NumberCell>;
}
