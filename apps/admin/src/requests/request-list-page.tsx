import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { ListCount } from "../lists/list-count.tsx";
import { PageLinks, pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { RequestFilters } from "./request-filters.tsx";
import { RequestTable, RequestTools } from "./request-table.tsx";

const route = getRouteApi("/shell/requests");

export type RequestLine = Outputs["requests"]["list"][number];

/** Requests of the office, or of the whole Centre for its director, from the newest. */
export function RequestListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.requests"));
  const { status, waiting, form, field, disability, before, beforeId } = route.useSearch();
  const selection = {
    status: status ?? null,
    waitingOnly: waiting ?? false,
    formOfAid: form ?? null,
    fieldOfLaw: field ?? null,
    withDisability: disability ?? false,
  };
  const page = { before: before ?? null, beforeId: beforeId ?? null };
  const requests = useQuery(api.requests.list.queryOptions({ ...selection, ...page }));
  const count = useQuery(api.requests.count.queryOptions(selection));
  return (
    <>
      <PageHead
        title={t("frame.places.requests")}
        note={
          <>
            <ListCount count={count.data} /> {t("requests.list.order")}
          </>
        }
      />
      <RequestFilters />
      <RequestTools />
      <LoadingPanel
        query={requests}
        isEmpty={(lines) => lines.length === 0}
        empty={t("requests.list.empty")}
        explain={explainFailure}
        rows={8}
      >
        {(lines) => (
          <>
            <RequestTable lines={lines} />
            <Pages lines={lines} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function Pages({ lines }: { lines: readonly RequestLine[] }) {
  const href = useHref();
  const { before, beforeId: _, ...filter } = route.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  return (
    <PageLinks
      first={before && href({ to: "/requests", search: filter })}
      next={
        last && href({ to: "/requests", search: { ...filter, before: last.receivedAt, beforeId: last.id } })
      }
    />
  );
}
