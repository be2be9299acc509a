import { useNavigate } from "@tanstack/react-router";
import { partsOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { PlanCourseDialog } from "./course-dialog.tsx";
import { CourseList } from "./course-list.tsx";
import { HoursList } from "./hours-list.tsx";
import "./training.css";
import { trainingRoute, trainingViews } from "./training.routes.ts";

const YEARS_SHOWN = 3;

/** The courses of a year, or what each person attended against the hours that the year asks for. */
export function TrainingPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.training"));
  const thisYear = partsOf(useToday()).year;
  const { year = thisYear, view = "courses" } = trainingRoute.useSearch();
  const href = useHref();
  const years = Array.from({ length: YEARS_SHOWN }, (_, at) => thisYear - YEARS_SHOWN + 1 + at);
  return (
    <>
      <PageHead title={t("frame.places.training")} note={t(`training.notes.${view}`)}>
        <Segmented
          label={t("training.year")}
          segments={years.map((one) => ({
            id: String(one),
            label: one,
            href: href({ to: "/training", search: { year: one, view } }),
          }))}
          current={String(year)}
        />
        <Segmented
          label={t("training.viewsLabel")}
          segments={trainingViews.map((one) => ({
            id: one,
            label: t(`training.views.${one}`),
            href: href({ to: "/training", search: { year, view: one } }),
          }))}
          current={view}
        />
        <PlanCourse />
      </PageHead>
      {view === "courses" ? <CourseList year={year} /> : <HoursList year={year} />}
    </>
  );
}

function PlanCourse() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!useHasRight("training.manage")) return null;
  return (
    <>
      <Button kind="main" onClick={() => setOpen(true)}>
        {t("training.plan")}
      </Button>
      {isOpen && (
        <PlanCourseDialog
          onClose={() => setOpen(false)}
          onPlanned={(id) => void navigate({ to: "/training/$id", params: { id } })}
        />
      )}
    </>
  );
}
