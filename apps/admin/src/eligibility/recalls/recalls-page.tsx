import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { PageLinks, pageSize } from "../../routing/page-links.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { RecallRegister } from "./recall-register.tsx";
import { recallViews } from "./recalls.route.ts";

const route = getRouteApi("/shell/recalls");

export type RecallList = Outputs["eligibility"]["recalls"];
export type Recall = RecallList["recalls"][number];

/** People refused before who would be eligible now: to be called, with the reason. */
export function RecallsPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.recalls"));
  const { view = "due", on, after } = route.useSearch();
  const recalls = useQuery(
    api.eligibility.recalls.queryOptions(
      { view, after: on && after ? { callOn: on, id: after } : null },
      { placeholderData: keepPreviousData, refetchOnWindowFocus: false },
    ),
  );
  return (
    <>
      <PageHead title={t("frame.places.recalls")} note={t("eligibility.recalls.note")}>
        <Views view={view} due={recalls.data?.due} />
      </PageHead>
      <LoadingPanel
        query={recalls}
        isEmpty={(list) => list.recalls.length === 0}
        empty={t(`eligibility.recalls.empty.${view}`)}
        explain={explainFailure}
        rows={8}
      >
        {(list) => (
          <>
            <RecallRegister recalls={list.recalls} view={view} onChanged={() => void recalls.refetch()} />
            <Pages recalls={list.recalls} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function Views({ view, due }: { view: (typeof recallViews)[number]; due: number | undefined }) {
  const { t } = useTranslation();
  const href = useHref();
  const segments = recallViews.map((id) => ({
    id,
    label: t(`eligibility.recalls.views.${id}`),
    count: id === "due" ? due : undefined,
    href: href({ to: "/recalls", search: { view: id === "due" ? undefined : id } }),
  }));
  return <Segmented label={t("eligibility.recalls.view")} segments={segments} current={view} />;
}

function Pages({ recalls }: { recalls: readonly Recall[] }) {
  const href = useHref();
  const { view, after } = route.useSearch();
  const last = recalls.length === pageSize ? recalls.at(-1) : undefined;
  return (
    <PageLinks
      first={after && href({ to: "/recalls", search: { view } })}
      next={last && href({ to: "/recalls", search: { view, on: last.callOn, after: last.id } })}
    />
  );
}
