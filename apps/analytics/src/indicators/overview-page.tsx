import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { AsOf } from "../filters/as-of.tsx";
import { LevelFilter } from "../filters/level-filter.tsx";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { useFilters } from "../filters/use-filters.ts";
import { YearFilter } from "../filters/year-filter.tsx";
import { usePlaces } from "../places/use-places.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { Requires } from "../session/refused.tsx";
import { CityIndicators } from "./city-indicators.tsx";
import { Decisions } from "./decisions.tsx";
import { Headline } from "./headline.tsx";
import { PlaceIndicators } from "./place-indicators.tsx";
import { PlacesMap } from "./places-map.tsx";
import { RankingSheet } from "./ranking-sheet.tsx";
import { TrendSheet } from "./trend-sheet.tsx";
import { usualIndicator } from "./usual-indicator.ts";

export function OverviewPage() {
  return (
    <Requires right="indicator.read">
      <Overview />
    </Requires>
  );
}

/** Is the plan on course, where not, since when; for the city, or for one former district. */
function Overview() {
  const { t } = useTranslation();
  const { year, place, indicator = usualIndicator } = useFilters();
  const places = usePlaces().data;
  const hrefOf = useFilterHref();
  const name = place && (places?.district.get(place)?.name ?? place);
  const title = name ? t("overview.titleOfPlace", { year, place: name }) : t("overview.title", { year });
  usePageTitle(title);
  const city = hrefOf("/", (now) => ({ ...now, place: undefined }));
  return (
    <>
      <PageHead
        title={title}
        note={<AsOf year={year} />}
        crumbs={name ? [{ label: t("overview.city"), href: city }, { label: name }] : undefined}
      >
        <YearFilter hrefOf={(change) => hrefOf("/", change)} />
        <LevelFilter page="/" places={places} />
      </PageHead>
      {!place && <Headline />}
      {!place && <Decisions indicatorId={indicator} />}
      {place ? <PlaceIndicators place={place} /> : <CityIndicators />}
      <div className="places">
        <PlacesMap indicatorId={indicator} />
        <RankingSheet indicatorId={indicator} />
        <TrendSheet indicatorId={indicator} usualView="chart" hrefOf={(change) => hrefOf("/", change)} />
      </div>
    </>
  );
}
