import { useNavigate } from "@tanstack/react-router";
import { partsOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useToday } from "../../session/clock.tsx";
import { useHasRight } from "../../session/me.ts";
import "./inspections.css";
import { inspectionsRoute, inspectionViews } from "./inspections.routes.ts";
import { RecommendationListView } from "./recommendation-list.tsx";
import { PlanVisitDialog } from "./visit-dialog.tsx";
import { VisitList } from "./visit-list.tsx";

/** The plan of visits of a year, or what has become of the recommendations of all years. */
export function InspectionsPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.inspections"));
  const { view = "plan", year } = inspectionsRoute.useSearch();
  const href = useHref();
  return (
    <>
      <PageHead title={t("frame.places.inspections")} note={t(`inspections.notes.${view}`)}>
        <Segmented
          label={t("inspections.viewsLabel")}
          segments={inspectionViews.map((one) => ({
            id: one,
            label: t(`inspections.views.${one}`),
            href: href({ to: "/inspections", search: { view: one } }),
          }))}
          current={view}
        />
        <Button onClick={() => window.print()}>{t("inspections.print")}</Button>
        <PlanVisit />
      </PageHead>
      {view === "plan" ? <PlanOfYear year={year} /> : <RecommendationListView />}
    </>
  );
}

const YEARS_BACK = 2;

function PlanOfYear({ year }: { year: number | undefined }) {
  const { t } = useTranslation();
  const href = useHref();
  const thisYear = partsOf(useToday()).year;
  const shown = year ?? thisYear;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, at) => thisYear - YEARS_BACK + at);
  return (
    <>
      <Segmented
        label={t("inspections.year")}
        segments={years.map((one) => ({
          id: String(one),
          label: one,
          href: href({ to: "/inspections", search: { view: "plan", year: one } }),
        }))}
        current={String(shown)}
        className="inspection-years"
      />
      <VisitList year={shown} />
    </>
  );
}

function PlanVisit() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!useHasRight("inspection.manage")) return null;
  return (
    <>
      <Button kind="main" onClick={() => setOpen(true)}>
        {t("inspections.plan")}
      </Button>
      {isOpen && (
        <PlanVisitDialog
          onClose={() => setOpen(false)}
          onPlanned={(id) => void navigate({ to: "/inspections/$id", params: { id } })}
        />
      )}
    </>
  );
}
