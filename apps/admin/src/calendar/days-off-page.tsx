import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import "./calendar.css";
import type { CalendarYear } from "./marked-day.ts";
import { YearDesk } from "./year-desk.tsx";

const route = getRouteApi("/shell/days-off");

/** Days off of a year, by which limits in working days are counted. */
export function DaysOffPage() {
  const { t } = useTranslation();
  const { year } = route.useSearch();
  const years = useQuery(api.calendar.years.queryOptions(undefined, { refetchOnWindowFocus: false }));
  const shown = years.data && yearToShow(years.data, year);
  usePageTitle(shown ? t("calendar.title", { year: shown.year }) : t("frame.places.daysOff"));
  return (
    <>
      <PageHead
        title={shown ? t("calendar.title", { year: shown.year }) : t("frame.places.daysOff")}
        note={t("calendar.note")}
      >
        {shown && <Years years={years.data} current={shown.year} />}
        <Button onClick={() => window.print()}>{t("calendar.print")}</Button>
      </PageHead>
      <LoadingPanel
        query={years}
        isEmpty={(all) => all.length === 0}
        empty={t("calendar.empty")}
        explain={explainFailure}
        rows={8}
      >
        {(all) => {
          const one = yearToShow(all, year);
          return one ? (
            <YearDesk key={one.year} calendarYear={one} onSeeNew={years.refetch} />
          ) : (
            <p className="empty">{t("calendar.noSuchYear", { year })}</p>
          );
        }}
      </LoadingPanel>
    </>
  );
}

/** The year of the address; without one the first that is not known, or else the last. */
function yearToShow(years: readonly CalendarYear[], year: number | undefined): CalendarYear | undefined {
  if (year !== undefined) return years.find((one) => one.year === year);
  return years.find(({ known }) => !known) ?? years.at(-1);
}

function Years({ years, current }: { years: readonly CalendarYear[]; current: number }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <Segmented
      label={t("calendar.years")}
      segments={years.map(({ year }) => ({
        id: String(year),
        label: year,
        href: href({ to: "/days-off", search: { year } }),
      }))}
      current={String(current)}
    />
  );
}
