import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useNowWords } from "./use-now-words.ts";
import { WorkCounts } from "./work-counts.tsx";
import { WorkRegister } from "./work-register.tsx";
import { WorkScopes } from "./work-scopes.tsx";

const route = getRouteApi("/shell/");

/** Việc của tôi: what can still be saved first. */
export function WorkPage() {
  const { t } = useTranslation();
  const { scope = "mine", group } = route.useSearch();
  const work = useQuery(api.cases.work.queryOptions({ scope }));
  usePageTitle(t("frame.places.work"));
  return (
    <>
      <PageHead title={t("frame.places.work")} note={useNowWords()}>
        <WorkScopes scope={scope} counts={work.data?.counts} />
      </PageHead>
      <LoadingPanel query={work} explain={explainFailure} rows={8}>
        {({ items }) => (
          <>
            <WorkCounts items={items} current={group} />
            <WorkRegister items={items} only={group} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}
