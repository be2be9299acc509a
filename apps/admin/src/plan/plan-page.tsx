import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { AgenciesView } from "./agencies-view.tsx";
import { EditionsView } from "./editions-view.tsx";
import { PlanMoves } from "./plan-moves.tsx";
import { PlanStatusMark } from "./plan-status-mark.tsx";
import "./plan.css";
import { type PlanView, planRoute, planViews } from "./plan.routes.ts";
import { TasksView } from "./tasks-view.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord } from "./use-plan-write.ts";
import { YearView } from "./year-view.tsx";

/** One edition of a year's plan: what can be done now, and its tasks seen one way or another. */
export function PlanPage() {
  const { id } = planRoute.useParams();
  const query = useQuery(api.plan.edition.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(plan) => <PlanOfYear key={plan.id} plan={plan} />}
    </LoadingPanel>
  );
}

const views: Record<PlanView, ComponentType<{ plan: EditionRecord }>> = {
  tasks: TasksView,
  year: YearView,
  agencies: AgenciesView,
  editions: EditionsView,
};

function PlanOfYear({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const href = useHref();
  const { view = "tasks" } = planRoute.useSearch();
  const title = words.edition(plan);
  usePageTitle(title);
  const View = views[view];
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t("frame.places.plans"), href: href({ to: "/plans" }) }, { label: title }]}
        facts={[words.paper(plan), words.title(plan)]}
      >
        <PlanStatusMark status={plan.status} />
        <Segmented
          label={t("plans.viewsLabel")}
          segments={planViews.map((one) => ({
            id: one,
            label: t(`plans.views.${one}`),
            href: href({ to: "/plans/$id", params: { id: plan.id }, search: { view: one } }),
          }))}
          current={view}
        />
        <ButtonLink href={href({ to: "/plans/$id/annex", params: { id: plan.id } })}>
          {t("plans.annex.open")}
        </ButtonLink>
      </PageHead>
      {plan.reason && (
        <Notice tone="wait" title={t("plans.amendedBecause")}>
          {plan.reason}
        </Notice>
      )}
      <PlanMoves plan={plan} />
      <View plan={plan} />
    </>
  );
}
