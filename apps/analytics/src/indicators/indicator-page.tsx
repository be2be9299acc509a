import { type IndicatorDefinition, indicators } from "@tgpl/domain";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { useFilterHref, useIndicatorHref } from "../filters/use-filter-href.ts";
import { useFilters } from "../filters/use-filters.ts";
import { YearFilter } from "../filters/year-filter.tsx";
import { usePlaces } from "../places/use-places.ts";
import { NoSuchPage } from "../routing/no-such-page.tsx";
import { usePageTitle } from "../routing/use-page-title.ts";
import { Requires } from "../session/refused.tsx";
import { BreakdownSheet } from "./breakdown-sheet.tsx";
import { CompletenessSheet } from "./completeness-sheet.tsx";
import { DefinitionSheet } from "./definition-sheet.tsx";
import { hasOwnPage } from "./has-own-page.ts";
import { IndicatorFigures } from "./indicator-figures.tsx";
import { TrendSheet } from "./trend-sheet.tsx";
import { useDefinitions } from "./use-indicator-queries.ts";

export function IndicatorPage({ id }: { id: string }) {
  const definition = indicators.find((one) => one.id === id);
  if (!definition) return <NoSuchPage />;
  return (
    <Requires right="indicator.read">
      {definition.headline ? (
        <OneIndicator definition={definition} />
      ) : (
        <OtherIndicator definition={definition} />
      )}
    </Requires>
  );
}

/** One that is not on the first page has its own only if it has figures for it. */
function OtherIndicator({ definition }: { definition: IndicatorDefinition }) {
  return (
    <Panel query={useDefinitions()} rows={8}>
      {({ definitions }) => {
        const listed = definitions.find(({ id }) => id === definition.id);
        return listed && hasOwnPage(listed) ? <OneIndicator definition={definition} /> : <NoSuchPage />;
      }}
    </Panel>
  );
}

/** The figure, the gap and the pace needed; then months, places, and how it is counted. */
function OneIndicator({ definition }: { definition: IndicatorDefinition }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { id, name, planClause, activity } = definition;
  const { place } = useFilters();
  const hrefOf = useFilterHref();
  const hrefOfIndicator = useIndicatorHref();
  const placeName = usePlaces().data?.district.get(place ?? "")?.name;
  const title = placeName
    ? t("indicators.inPlace", { indicator: name[language], place: placeName })
    : name[language];
  usePageTitle(title);
  const own = (change: Parameters<typeof hrefOfIndicator>[1]) => hrefOfIndicator(id, change);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          {
            label: t("frame.tabs.indicators"),
            href: hrefOf("/indicators", ({ year, level }) => ({ year, level })),
          },
          { label: t("indicators.clause", { clause: planClause, activity }) },
        ]}
      >
        <YearFilter hrefOf={own} />
      </PageHead>
      <IndicatorFigures definition={definition} />
      <div className="with-aside">
        <div className="stack">
          <TrendSheet indicatorId={id} usualView="both" hrefOf={own} />
          <BreakdownSheet definition={definition} />
        </div>
        <aside className="stack">
          <DefinitionSheet definition={definition} />
          <CompletenessSheet indicatorId={id} />
        </aside>
      </div>
    </>
  );
}
