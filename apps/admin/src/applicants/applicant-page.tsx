import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { ApplicantSheets } from "./applicant-sheets.tsx";

const route = getRouteApi("/shell/applicants/$id");

/** One person of the register. Opening it is recorded, so it is asked once and not with every look at the window. */
export function ApplicantPage() {
  const { id } = route.useParams();
  const applicant = useQuery(
    api.applicants.get.queryOptions({ id }, { refetchOnWindowFocus: false, staleTime: 60_000 }),
  );
  return (
    <LoadingPanel query={applicant} explain={explainFailure}>
      {(record) => <ApplicantSheets record={record} onChanged={applicant.refetch} />}
    </LoadingPanel>
  );
}
