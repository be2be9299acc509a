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
import { CaseFilters } from "./case-filters.tsx";
import type { CaseListSearch } from "./case-list.route.ts";
import { CaseTable, CaseTools } from "./case-table.tsx";

const route = getRouteApi("/shell/cases");

export type CaseLine = Outputs["cases"]["list"][number];

/** Cases of the office, of the whole Centre for its director, of the provider alone. */
export function CaseListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.cases"));
  const search = route.useSearch();
  const selection = selectionOf(search);
  const page = { before: search.before ?? null, beforeId: search.beforeId ?? null };
  const cases = useQuery(
    api.cases.list.queryOptions({ ...selection, ...page, sort: search.sort ?? "newest" }),
  );
  const count = useQuery(api.cases.count.queryOptions(selection));
  return (
    <>
      <PageHead
        title={t("frame.places.cases")}
        note={
          <>
            <ListCount count={count.data} /> {t(search.sort ? "cases.list.orderByDue" : "cases.list.order")}
          </>
        }
      />
      <CaseFilters />
      <CaseTools />
      <LoadingPanel
        query={cases}
        isEmpty={(lines) => lines.length === 0}
        empty={t("cases.list.empty")}
        explain={explainFailure}
        rows={8}
      >
        {(lines) => (
          <>
            <CaseTable lines={lines} />
            <Pages lines={lines} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function selectionOf({ status, form, field, provider, due, disability, open }: CaseListSearch) {
  return {
    status: status ?? null,
    formOfAid: form ?? null,
    fieldOfLaw: field ?? null,
    provider: provider ?? null,
    due: due ?? null,
    withDisability: disability ?? false,
    openOnly: open ?? false,
  };
}

function Pages({ lines }: { lines: readonly CaseLine[] }) {
  const href = useHref();
  const { before, beforeId: _, ...rest } = route.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  const from = rest.sort ? last?.nextDueAt : last?.acceptedAt;
  return (
    <PageLinks
      first={before && href({ to: "/cases", search: rest })}
      next={
        last && from
          ? href({ to: "/cases", search: { ...rest, before: from, beforeId: last.id } })
          : undefined
      }
    />
  );
}
