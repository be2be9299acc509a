import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { AppraisalTable } from "./appraisal-table.tsx";
import { NextPage } from "./next-page.tsx";
import { type AppraisalState, appraisalListRoute, appraisalStates } from "./quality.routes.ts";
import { QualityViews } from "./quality-views.tsx";

export type AppraisalLine = Outputs["quality"]["list"][number];

/** Closed cases by where their appraisal stands; a provider sees the results of their own. */
export function AppraisalListPage() {
  const { t } = useTranslation();
  usePageTitle(t("quality.list.title"));
  const state = useShownState();
  const { after } = appraisalListRoute.useSearch();
  const lines = useQuery(api.quality.list.queryOptions({ state, after: after ?? null }));
  return (
    <>
      <PageHead title={t("quality.list.title")} note={t("quality.list.note")}>
        <QualityViews current="appraisals" />
      </PageHead>
      <States state={state} />
      <LoadingPanel
        query={lines}
        isEmpty={(found) => found.length === 0}
        empty={t(`quality.list.empty.${state}`)}
        explain={explainFailure}
        rows={8}
      >
        {(found) => (
          <>
            <AppraisalTable lines={found} state={state} />
            <Pages lines={found} state={state} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

/** Who appraises begins with what waits, a provider with their results. */
function useShownState(): AppraisalState {
  const { state } = appraisalListRoute.useSearch();
  const mayAppraise = useHasRight("quality.appraise");
  return state ?? (mayAppraise ? "waiting" : "appraised");
}

function States({ state }: { state: AppraisalState }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayAppraise = useHasRight("quality.appraise");
  const openStates = appraisalStates.filter(
    (one) => mayAppraise || one === "appraised" || one === "appealed",
  );
  return (
    <div className="filters">
      <Segmented
        label={t("quality.list.stateLabel")}
        segments={openStates.map((id) => ({
          id,
          label: t(`quality.list.states.${id}`),
          href: href({ to: "/quality", search: { state: id } }),
        }))}
        current={state}
      />
    </div>
  );
}

function Pages({ lines, state }: { lines: readonly AppraisalLine[]; state: AppraisalState }) {
  const href = useHref();
  const { after } = appraisalListRoute.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  return (
    <NextPage
      first={after && href({ to: "/quality", search: { state } })}
      next={last && href({ to: "/quality", search: { state, after: last.caseId } })}
    />
  );
}
