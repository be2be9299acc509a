import { useQuery } from "@tanstack/react-query";
import { dimensions, type IndicatorDefinition } from "@tgpl/domain";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { Panel } from "../api/panel.tsx";
import { type Breakdown, breakdowns } from "../filters/filters.ts";
import { useIndicatorHref } from "../filters/use-filter-href.ts";
import { useFilters } from "../filters/use-filters.ts";
import { CrossTableView } from "./cross-table-view.tsx";

/** Places against one other dimension, with the counts hidden that are too small. */
export function BreakdownSheet({ definition }: { definition: IndicatorDefinition }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { by = "disabilityType" } = useFilters();
  const dimension = dimensions.find(({ code }) => code === by);
  return (
    <Sheet
      title={t("breakdown.title", { by: dimension?.label[language].toLowerCase() })}
      aside={<ByFilter id={definition.id} current={by} />}
    >
      <Panel
        query={useBreakdown(definition.id, by)}
        rows={8}
        isEmpty={({ rowTotals }) => rowTotals.length === 0}
        empty={t("breakdown.empty")}
      >
        {(breakdown) => <CrossTableView breakdown={breakdown} definition={definition} />}
      </Panel>
      <HidingRule />
    </Sheet>
  );
}

function useBreakdown(indicatorId: string, by: Breakdown) {
  const { year, on, place } = useFilters();
  const within = place ? { level: "district" as const, code: place } : undefined;
  return useQuery(
    api.indicators.breakdown.queryOptions({
      indicatorId,
      from: `${year}-01-01`,
      until: on,
      by: [place ? "commune" : "district", by],
      place: within,
    }),
  );
}

function ByFilter({ id, current }: { id: string; current: Breakdown }) {
  const { t } = useTranslation();
  const hrefOf = useIndicatorHref();
  return (
    <Segmented
      label={t("filters.by")}
      current={current}
      segments={breakdowns.map((by) => ({
        id: by,
        label: t(`filters.breakdowns.${by}`),
        href: hrefOf(id, (now) => ({ ...now, by })),
      }))}
    />
  );
}

/** Why a cell says "hidden", with the threshold of the city. */
function HidingRule() {
  const { t } = useTranslation();
  const { data } = useQuery(
    api.indicators.definitions.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  if (!data) return null;
  return (
    <Notice>
      <span className="note">{t("breakdown.rule", { below: data.suppressionThreshold - 1 })}</span>
    </Notice>
  );
}
