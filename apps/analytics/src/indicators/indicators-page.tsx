import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { AsOf } from "../filters/as-of.tsx";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { useFilters } from "../filters/use-filters.ts";
import { YearFilter } from "../filters/year-filter.tsx";
import { usePageTitle } from "../routing/use-page-title.ts";
import { Requires } from "../session/refused.tsx";
import { CityIndicators } from "./city-indicators.tsx";
import { Headline } from "./headline.tsx";
import { OtherIndicators } from "./other-indicators.tsx";

/** The indicators of a year, each leading to its own page. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const { year } = useFilters();
  const hrefOf = useFilterHref();
  const title = t("indicators.title", { year });
  usePageTitle(title);
  return (
    <Requires right="indicator.read">
      <PageHead title={title} note={<AsOf year={year} />}>
        <YearFilter hrefOf={(change) => hrefOf("/indicators", change)} />
      </PageHead>
      <Headline />
      <CityIndicators />
      <OtherIndicators />
    </Requires>
  );
}
