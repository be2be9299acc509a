import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { MergeDesk } from "./merge-desk.tsx";

const route = getRouteApi("/shell/applicants/$id/merge/$other");

/** Two records side by side, field by field: one person or two. */
export function MergePage() {
  const { t } = useTranslation();
  const href = useHref();
  usePageTitle(t("applicants.upkeep.compareTitle"));
  const { id, other } = route.useParams();
  const options = { refetchOnWindowFocus: false, staleTime: 60_000 };
  const kept = useQuery(api.applicants.get.queryOptions({ id }, options));
  const merged = useQuery(api.applicants.get.queryOptions({ id: other }, options));
  const both = {
    data: kept.data && merged.data && { kept: kept.data, merged: merged.data },
    error: kept.error ?? merged.error,
    isFetching: kept.isFetching || merged.isFetching,
    refetch: () => Promise.all([kept.refetch(), merged.refetch()]),
  };
  const turned = { to: "/applicants/$id/merge/$other", params: { id: other, other: id } } as const;
  return (
    <>
      <PageHead
        title={t("applicants.upkeep.compareTitle")}
        note={t("applicants.upkeep.compareNote")}
        crumbs={[
          { label: t("frame.places.inbox"), href: href({ to: "/inbox", search: { view: "pairs" } }) },
          { label: t("applicants.upkeep.compareTitle") },
        ]}
      >
        <ButtonLink href={href(turned)}>{t("applicants.upkeep.turn")}</ButtonLink>
      </PageHead>
      <LoadingPanel query={both} explain={explainFailure} rows={10}>
        {(records) =>
          records.kept.id === records.merged.id ? (
            <Navigate to="/applicants/$id" params={{ id: records.kept.id }} replace />
          ) : (
            <MergeDesk key={`${id}${other}`} {...records} onSeeNew={both.refetch} />
          )
        }
      </LoadingPanel>
    </>
  );
}
