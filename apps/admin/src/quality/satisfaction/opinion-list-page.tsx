import { useQuery } from "@tanstack/react-query";
import { partsOf } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { pageSize } from "../../routing/page-links.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useToday } from "../../session/clock.tsx";
import { useHasRight } from "../../session/me.ts";
import { NextPage } from "../next-page.tsx";
import { opinionListRoute, opinionStates } from "../quality.routes.ts";
import { QualityViews } from "../quality-views.tsx";
import { FindPaper } from "./find-paper.tsx";
import { OpinionTable } from "./opinion-table.tsx";
import { TotalsSheet } from "./totals-sheet.tsx";
import "../quality.css";

export type OpinionLine = Outputs["quality"]["satisfaction"]["list"][number];

/** Whom to ask, who was asked, what they said; to a provider the totals alone. */
export function OpinionListPage() {
  const { t } = useTranslation();
  usePageTitle(t("quality.opinions.title"));
  const mayAsk = useHasRight("quality.ask");
  const { year = partsOf(useToday()).year } = opinionListRoute.useSearch();
  return (
    <div className="quality-page quality-column">
      <PageHead title={t("quality.opinions.title")} note={t("quality.opinions.note")}>
        <QualityViews current="opinions" />
      </PageHead>
      {mayAsk && <Lines />}
      <TotalsSheet year={year} />
    </div>
  );
}

function Lines() {
  const { t } = useTranslation();
  const { state = "to-ask", after } = opinionListRoute.useSearch();
  const lines = useQuery(api.quality.satisfaction.list.queryOptions({ state, after: after ?? null }));
  return (
    <div>
      <Filters />
      <LoadingPanel
        query={lines}
        isEmpty={(found) => found.length === 0}
        empty={t(`quality.opinions.empty.${state}`)}
        explain={explainFailure}
        rows={6}
      >
        {(found) => (
          <>
            <OpinionTable lines={found} />
            <Pages lines={found} />
          </>
        )}
      </LoadingPanel>
    </div>
  );
}

function Filters() {
  const { t } = useTranslation();
  const href = useHref();
  const { state = "to-ask", year } = opinionListRoute.useSearch();
  return (
    <div className="filters">
      <Segmented
        label={t("quality.opinions.stateLabel")}
        segments={opinionStates.map((id) => ({
          id,
          label: t(`quality.opinions.states.${id}`),
          href: href({ to: "/quality/opinions", search: { state: id, year } }),
        }))}
        current={state}
      />
      <FindPaper />
    </div>
  );
}

function Pages({ lines }: { lines: readonly OpinionLine[] }) {
  const href = useHref();
  const { state, after, year } = opinionListRoute.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  return (
    <NextPage
      first={after && href({ to: "/quality/opinions", search: { state, year } })}
      next={last && href({ to: "/quality/opinions", search: { state, year, after: last.caseId } })}
    />
  );
}
