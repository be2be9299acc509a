import { type IndicatorDefinition, otherKeys } from "@tgpl/domain";
import { Link } from "@tgpl/ui/link.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { HiddenCountCell } from "@tgpl/ui/table/hidden-count-cell.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { breakdowns } from "../filters/filters.ts";
import { useIndicatorHref } from "../filters/use-filter-href.ts";
import { usePlaces } from "../places/use-places.ts";
import { oneOf } from "../routing/one-of.ts";
import { useFigures } from "../text/use-figures.ts";
import { type Cell, type CrossTable, toCrossTable } from "./cross-table.ts";
import { keyLabels } from "./key-labels.ts";
import type { Breakdown } from "./progress.ts";

type Unit = IndicatorDefinition["unit"];
type ViewProps = { breakdown: Breakdown; definition: IndicatorDefinition };

export function CrossTableView({ breakdown, definition: { unit, id, statistic } }: ViewProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [first, second] = breakdown.by;
  const labels = keyLabels(oneOf(breakdowns, second) ?? "disabilityType");
  const table = toCrossTable({
    breakdown,
    order: labels.map(({ code }) => code),
    always: labels.filter(({ isOther }) => !isOther).map(({ code }) => code),
    empty: statistic === "count" ? 0 : "missing",
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keys.
    <section className="scroll-x" tabIndex={0} aria-label={t("breakdown.region")}>
      <DataTable className="links">
        <thead>
          <tr>
            <th>{t(first === "commune" ? "table.commune" : "table.district")}</th>
            {table.columns.map((column) => (
              <th className="num" key={column}>
                {labels.find(({ code }) => code === column)?.label[language]}
              </th>
            ))}
            <th className="num">{t("table.total")}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row
              key={row.code}
              row={row}
              unit={unit}
              id={id}
              level={first === "commune" ? "commune" : "district"}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("table.total")}</th>
            {table.totals.map((cell, at) => (
              <FigureCell key={table.columns[at]} cell={cell} unit={unit} />
            ))}
            <FigureCell cell={table.total} unit={unit} />
          </tr>
        </tfoot>
      </DataTable>
    </section>
  );
}

type RowProps = { row: CrossTable["rows"][number]; unit: Unit; id: string; level: "district" | "commune" };

function Row({ row, unit, id, level }: RowProps) {
  const [language] = useLanguage();
  const places = usePlaces().data;
  const hrefOf = useIndicatorHref();
  const other = otherKeys.find(({ code }) => code === row.code);
  const name = other?.label[language] ?? places?.[level].get(row.code)?.name ?? row.code;
  const canOpen = level === "district" && !other;
  return (
    <tr>
      <th scope="row">
        {canOpen ? <Link href={hrefOf(id, (now) => ({ ...now, place: row.code }))}>{name}</Link> : name}
      </th>
      {row.cells.map((cell, at) => (
        <FigureCell key={at} cell={cell} unit={unit} />
      ))}
      <FigureCell cell={row.total} unit={unit} isTotal />
    </tr>
  );
}

function FigureCell({ cell, unit, isTotal = false }: { cell: Cell; unit: Unit; isTotal?: boolean }) {
  const { t } = useTranslation("ui");
  const figures = useFigures();
  if (cell === "hidden") return <HiddenCountCell />;
  if (cell === "missing") return <NumberCell className="faint">{t("table.missing")}</NumberCell>;
  const words = figures.value(unit, cell);
  return <NumberCell>{isTotal ? <b>{words}</b> : words}</NumberCell>;
}
