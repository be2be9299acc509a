import { skipToken, useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { type ReactNode, useState } from "react";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { OpenRequest } from "./open-request.tsx";
import { SettledRequest } from "./settled-request.tsx";

export interface RequestDeskProps {
  /** Null while the request is new. */
  id: string | null;
  onFirstSave: (id: string) => void;
  /** What later stages check while it is typed. */
  checks: ReactNode;
}

/** What is known of one request, as a form while it is open and as a record once it is answered. */
export function RequestDesk({ id, onFirstSave, checks }: RequestDeskProps) {
  const record = useQuery(api.requests.get.queryOptions(id === null ? skipToken : { id }));
  const standing = useQuery(
    api.eligibility.standing.queryOptions(id === null ? skipToken : { requestId: id }),
  );
  // A request begun here needs no loading: all of it stands in the form already.
  const [isBegunHere] = useState(id === null);
  if (isBegunHere && !isSettled(record.data?.status)) {
    return (
      <OpenRequest record={record.data} standing={standing.data} onFirstSave={onFirstSave} checks={checks} />
    );
  }
  return (
    <LoadingPanel query={record} explain={explainFailure} rows={8}>
      {(request) =>
        isSettled(request.status) ? (
          <LoadingPanel query={standing} explain={explainFailure}>
            {(stands) => <SettledRequest record={request} standing={stands} />}
          </LoadingPanel>
        ) : (
          <OpenRequest record={request} standing={standing.data} onFirstSave={onFirstSave} checks={checks} />
        )
      }
    </LoadingPanel>
  );
}

function isSettled(status: string | undefined): boolean {
  return status === "accepted" || status === "refused" || status === "withdrawn";
}
