import { skipToken, useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { ComplaintForm } from "./complaint-form.tsx";
import { newComplaintRoute } from "./complaints.routes.ts";

/** A complaint is written down from the request or the case that it is about. */
export function NewComplaintPage() {
  const { t } = useTranslation();
  const href = useHref();
  const { request } = newComplaintRoute.useSearch();
  const about = useQuery(
    api.complaints.against.queryOptions(request === undefined ? skipToken : { requestId: request }),
  );
  usePageTitle(t("complaints.new"));
  return (
    <>
      <PageHead
        title={t("complaints.new")}
        crumbs={[
          { label: t("frame.places.complaints"), href: href({ to: "/complaints" }) },
          { label: about.data?.fullName ?? t("complaints.new") },
        ]}
        facts={[about.data?.fullName, about.data?.fileCode].filter((fact) => fact != null)}
      />
      {request === undefined ? (
        <Notice tone="info">{t("complaints.list.note")}</Notice>
      ) : (
        <LoadingPanel query={about} explain={explainFailure} rows={6}>
          {(complainable) => <ComplaintForm about={complainable} />}
        </LoadingPanel>
      )}
    </>
  );
}
