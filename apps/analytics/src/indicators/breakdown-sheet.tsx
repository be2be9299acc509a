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
import { BreakdownTable } from "./breakdown-table.tsx";
import { useDefinitions } from "./use-indicator-queries.ts";

/** The figure of the city by what is known of persons, with the counts hidden that are too small. */
export function BreakdownSheet({ definition }: { definition: IndicatorDefinition }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { by = "disabilityType", place } = useFilters();
  const listed = useDefinitions().data?.definitions.find(({ id }) => id === definition.id);
  const offered = breakdowns.filter((one) => listed?.disaggregations.includes(one));
  if (!offered.includes(by)) return null;
  const dimension = dimensions.find(({ code }) => code === by);
  return (
    <Sheet
      title={t("breakdown.title", { by: dimension?.label[language].toLowerCase() })}
      aside={!place && <ByFilter id={definition.id} current={by} />}
    >
      {place ? <OnlyOfCity /> : <OfCity definition={definition} by={by} />}
    </Sheet>
  );
}

function OfCity({ definition, by }: { definition: IndicatorDefinition; by: Breakdown }) {
  const { t } = useTranslation();
  const { year } = useFilters();
  const query = useQuery(api.indicators.breakdown.queryOptions({ indicatorId: definition.id, year, by }));
  return (
    <>
      <Panel
        query={query}
        rows={8}
        isEmpty={({ rows, withheld }) => rows.length === 0 && !withheld}
        empty={t("breakdown.empty")}
      >
        {(breakdown) =>
          breakdown.withheld ? (
            <Notice>{t("breakdown.withheld")}</Notice>
          ) : (
            <BreakdownTable breakdown={breakdown} definition={definition} by={by} />
          )
        }
      </Panel>
      <HidingRule />
    </>
  );
}

/** With the cases of one former district every part is so small that nearly all of the table would be hidden. */
function OnlyOfCity() {
  const { t } = useTranslation();
  return <Notice>{t("breakdown.onlyOfCity")}</Notice>;
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
  const { data } = useDefinitions();
  if (!data) return null;
  return (
    <Notice>
      <span className="note">{t("breakdown.rule", { below: data.suppressionThreshold - 1 })}</span>
    </Notice>
  );
}
