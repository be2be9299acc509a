import { getIndicator } from "@tgpl/domain";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import type { Filters, View } from "../filters/filters.ts";
import { useFilters } from "../filters/use-filters.ts";
import { ViewFilter } from "../filters/view-filter.tsx";
import type { Series } from "./progress.ts";
import { TrendChart } from "./trend-chart.tsx";
import { TrendTable } from "./trend-table.tsx";
import { useSeries } from "./use-indicator-queries.ts";

export type TrendSheetProps = {
  indicatorId: string;
  usualView: View;
  hrefOf: (change: (now: Filters) => Filters) => string;
};

/** The months of the year: chart, table, or both. */
export function TrendSheet({ indicatorId, usualView, hrefOf }: TrendSheetProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { view = usualView } = useFilters();
  const { name, statistic } = getIndicator(indicatorId);
  return (
    <Sheet
      className="across"
      title={t(statistic === "median" ? "trend.byMonth" : "trend.sinceJanuary", {
        indicator: name[language],
      })}
      aside={<ViewFilter current={view} hrefOf={hrefOf} />}
    >
      <Panel query={useSeries(indicatorId)} rows={6}>
        {(series) => (series.byMonth ? <Twin series={series} view={view} /> : <NoMonths />)}
      </Panel>
    </Sheet>
  );
}

/** Months of so few cases would be told by their difference. */
function NoMonths() {
  const { t } = useTranslation();
  return <Notice>{t("trend.noMonths")}</Notice>;
}

function Twin({ series, view }: { series: Series; view: View }) {
  if (view === "chart") return <TrendChart series={series} />;
  if (view === "table") return <TrendTable series={series} />;
  return (
    <div className="twin">
      <TrendChart series={series} />
      <TrendTable series={series} />
    </div>
  );
}
