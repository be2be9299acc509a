import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { ApplicantSheets } from "./applicant-sheets.tsx";

const route = getRouteApi("/shell/applicants/$id");

/** One person of the register; the address of a record that was merged leads to the one kept. Opening it is recorded, so it is asked once and not with every look at the window. */
export function ApplicantPage() {
  const { id } = route.useParams();
  const { mend } = route.useSearch();
  const applicant = useQuery(
    api.applicants.get.queryOptions({ id }, { refetchOnWindowFocus: false, staleTime: 60_000 }),
  );
  return (
    <LoadingPanel query={applicant} explain={explainFailure}>
      {(record) =>
        record.id === id ? (
          <ApplicantSheets key={id} record={record} mend={mend} onChanged={applicant.refetch} />
        ) : (
          <Navigate to="/applicants/$id" params={{ id: record.id }} replace />
        )
      }
    </LoadingPanel>
  );
}
