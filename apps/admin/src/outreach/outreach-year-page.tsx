import { useQuery } from "@tanstack/react-query";
import { partsOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import "./outreach.css";
import { MarkedDays } from "./marked-days.tsx";
import { outreachYearRoute } from "./outreach.routes.ts";
import { SessionTable } from "./session-table.tsx";
import { YearFilters } from "./year-filters.tsx";

export type OutreachYear = Outputs["outreach"]["year"];

/** A year of outreach: the two days with their events, and everything planned and held. */
export function OutreachYearPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.outreach"));
  const year = useShownYear();
  const { kind, status, place } = outreachYearRoute.useSearch();
  const sessions = useQuery(
    api.outreach.year.queryOptions({
      year,
      kind: kind ?? null,
      status: status ?? null,
      placeCode: place ?? null,
    }),
  );
  return (
    <>
      <Head year={year} />
      <YearFilters year={year} />
      <LoadingPanel query={sessions} explain={explainFailure} rows={8}>
        {(found) => (
          <div className="outreach-main">
            <MarkedDays days={found.days} year={year} />
            <SessionTable year={found} />
          </div>
        )}
      </LoadingPanel>
    </>
  );
}

/** This year, unless the address names another. */
export function useShownYear(): number {
  const today = useToday();
  const { year } = outreachYearRoute.useSearch();
  return year ?? partsOf(today).year;
}

function Head({ year }: { year: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayWrite = useHasRight("outreach.write");
  return (
    <PageHead title={t("outreach.year.title", { year })} note={t("outreach.year.note")}>
      <Button onClick={() => window.print()}>{t("lists.print")}</Button>
      {mayWrite && (
        <ButtonLink kind="do" href={href({ to: "/outreach/new", search: {} })}>
          {t("outreach.new")}
        </ButtonLink>
      )}
    </PageHead>
  );
}
