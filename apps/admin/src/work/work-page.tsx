import { getRouteApi } from "@tanstack/react-router";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { UnfinishedIntakes } from "../eligibility/unfinished-intakes.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useNowWords } from "./use-now-words.ts";
import { WorkCalendarView } from "./work-calendar-view.tsx";
import { WorkListView } from "./work-list-view.tsx";
import { WorkScopes } from "./work-scopes.tsx";
import "./work.css";

const route = getRouteApi("/shell/");

/** Việc của tôi: what can still be saved first; or when it falls due, as a calendar. */
export function WorkPage() {
  const { t } = useTranslation();
  const { scope = "mine", view } = route.useSearch();
  usePageTitle(t("frame.places.work"));
  return (
    <>
      <PageHead title={t("frame.places.work")} note={useNowWords()}>
        <WorkScopes scope={scope} />
        <Views />
      </PageHead>
      <UnfinishedIntakes />
      {view === "calendar" ? <WorkCalendarView scope={scope} /> : <WorkListView key={scope} scope={scope} />}
    </>
  );
}

/** The same work as a list or as a calendar; the filters stay. */
function Views() {
  const { t } = useTranslation();
  const href = useHref();
  const { view, ...filter } = route.useSearch();
  return (
    <Segmented
      label={t("work.views.label")}
      current={view ?? "list"}
      segments={[
        { id: "list", label: t("work.views.list"), href: href({ to: "/", search: filter }) },
        {
          id: "calendar",
          label: t("work.views.calendar"),
          href: href({ to: "/", search: { ...filter, view: "calendar" } }),
        },
      ]}
    />
  );
}
