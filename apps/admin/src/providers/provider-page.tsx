import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { FactsSheet } from "./facts-sheet.tsx";
import { HandoversSheet } from "./handovers-sheet.tsx";
import { LeaveSheet } from "./leave-sheet.tsx";
import { LoadSheet } from "./load-sheet.tsx";
import { ProviderHead } from "./provider-head.tsx";
import type { ProviderRecord } from "./use-provider-write.ts";

const route = getRouteApi("/shell/providers/$id");

/** One who performs legal aid. Opening the record is written down, so it is asked once. */
export function ProviderPage() {
  const { id } = route.useParams();
  const record = useQuery(
    api.providers.get.queryOptions({ id }, { refetchOnWindowFocus: false, staleTime: 60_000 }),
  );
  return (
    <LoadingPanel query={record} explain={explainFailure} rows={6}>
      {(provider) => <ProviderView key={provider.id} provider={provider} />}
    </LoadingPanel>
  );
}

function ProviderView({ provider }: { provider: ProviderRecord }) {
  usePageTitle(provider.fullName);
  const mayAssign = useHasRight("case.assign");
  return (
    <>
      <ProviderHead provider={provider} />
      <div className="case-body">
        <div className="stack">
          <LoadSheet provider={provider} />
          {mayAssign && <HandoversSheet provider={provider} />}
        </div>
        <div className="side-column">
          <LeaveSheet provider={provider} />
          <FactsSheet provider={provider} />
        </div>
      </div>
    </>
  );
}
