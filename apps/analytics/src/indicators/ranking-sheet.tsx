import { getIndicator } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { RangeMark } from "@tgpl/ui/table/range-mark.tsx";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { decisionBelow } from "../charts/bins.ts";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { type Places, usePlaces } from "../places/use-places.ts";
import { useFigures } from "../text/use-figures.ts";
import { CountTable } from "./count-table.tsx";
import type { DistrictProgress, PlaceProgress } from "./progress.ts";
import { rangeOfRate } from "./range-of-rate.ts";
import { hasNoTargets, rankPlaces } from "./rank-places.ts";
import { useProgress } from "./use-indicator-queries.ts";

const shownRows = 17;

/** The table of the map: places lowest first, with the range in which the true rate may lie. */
export function RankingSheet({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const places = usePlaces().data;
  const hrefOf = useFilterHref();
  const query = useProgress(indicatorId);
  const isCounted = query.data !== undefined && hasNoTargets(query.data.rows);
  const all = hrefOf("/places", ({ year, level, place }) => ({ year, level, place, indicator: indicatorId }));
  return (
    <Sheet
      title={t(isCounted ? "ranking.countTitle" : "ranking.title")}
      aside={
        <Link className="note" href={all}>
          {query.data ? t("ranking.all", { count: query.data.rows.length }) : t("ranking.allUncounted")}
        </Link>
      }
      footer={query.data && <Footer rows={query.data.rows} />}
    >
      <Panel
        query={query}
        rows={8}
        isEmpty={({ rows }) => !hasNoTargets(rows) && rankPlaces(rows).ranked.length === 0}
        empty={t("ranking.empty")}
      >
        {(progress) =>
          places &&
          (isCounted ? (
            <CountTable progress={progress} places={places} most={shownRows} />
          ) : (
            <RankingTable progress={progress} places={places} />
          ))
        }
      </Panel>
    </Sheet>
  );
}

function RankingTable({ progress, places }: { progress: DistrictProgress; places: Places }) {
  const { t } = useTranslation();
  const { ranked } = rankPlaces(progress.rows);
  return (
    <DataTable className="dense">
      <thead>
        <tr>
          <th>{t("table.place")}</th>
          <th className="num">{t("table.reached")}</th>
          <th className="num opt">{t("table.needed")}</th>
          <th className="num">%</th>
          <th>{t("ranking.hundred")}</th>
        </tr>
      </thead>
      <tbody>
        {ranked.slice(0, shownRows).map((row) => (
          <Row
            key={row.code}
            row={row}
            progress={progress}
            name={places[progress.level].get(row.code)?.short ?? row.name}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

type RowProps = { row: PlaceProgress & { rate: number }; progress: DistrictProgress; name: string };

function Row({ row, progress: { indicatorId, level }, name }: RowProps) {
  const format = useFormat();
  const figures = useFigures();
  const hrefOf = useFilterHref();
  const definition = getIndicator(indicatorId);
  const range = rangeOfRate(definition, row) ?? { low: row.rate, high: row.rate };
  const words = row.rate < decisionBelow ? <b>{name}</b> : name;
  return (
    <tr>
      <th scope="row">
        {level === "district" ? (
          <Link href={hrefOf("/", (now) => ({ ...now, place: row.code }))}>{words}</Link>
        ) : (
          words
        )}
      </th>
      <NumberCell>{row.actual !== null && figures.value(definition.unit, row.actual)}</NumberCell>
      <NumberCell optional className="soft">
        {row.expected !== null && figures.value(definition.unit, row.expected)}
      </NumberCell>
      <NumberCell>
        <b>{format.number(row.rate)}</b>
      </NumberCell>
      <td>
        <RangeMark rate={row.rate} low={range.low} high={range.high} lowBelow={decisionBelow} />
      </td>
    </tr>
  );
}

function Footer({ rows }: Pick<DistrictProgress, "rows">) {
  const { t } = useTranslation();
  const { ranked, hidden, withoutTarget } = rankPlaces(rows);
  if (hasNoTargets(rows)) {
    const shown = t("ranking.shown", { shown: shownRows, of: rows.length });
    return rows.length > shownRows ? `${t("ranking.countOrder")} ${shown}` : t("ranking.countOrder");
  }
  return (
    <>
      {t("ranking.range")}{" "}
      {ranked.length > shownRows && t("ranking.shown", { shown: shownRows, of: ranked.length })}{" "}
      {hidden.length > 0 && t("ranking.hidden", { count: hidden.length })}{" "}
      {withoutTarget.length > 0 && t("ranking.without", { count: withoutTarget.length })}
    </>
  );
}
