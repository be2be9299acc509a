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
import { PlacesTableSheet } from "./places-table-sheet.tsx";
import { usualIndicator } from "./usual-indicator.ts";

/** Every place of a level with one indicator. */
export function PlacesPage() {
  const { t } = useTranslation();
  const { year, place, indicator = usualIndicator } = useFilters();
  const places = usePlaces().data;
  const hrefOf = useFilterHref();
  const name = place && (places?.district.get(place)?.name ?? place);
  const title = name ? t("places.titleOfPlace", { year, place: name }) : t("places.title", { year });
  usePageTitle(title);
  const city = hrefOf("/places", (now) => ({ ...now, place: undefined }));
  return (
    <Requires right="indicator.read">
      <PageHead
        title={title}
        note={<AsOf year={year} />}
        crumbs={name ? [{ label: t("overview.city"), href: city }, { label: name }] : undefined}
      >
        <YearFilter hrefOf={(change) => hrefOf("/places", change)} />
        <LevelFilter page="/places" places={places} />
      </PageHead>
      <PlacesTableSheet indicatorId={indicator} />
    </Requires>
  );
}
