import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { ConsentsSheet } from "./consents-sheet.tsx";
import { RelationsSheet } from "./relations-sheet.tsx";

export interface BesideSheetsProps {
  id: string;
  /** A fault of the register leads here: the window for a new relation stands open. */
  isMending: boolean;
}

/** Who stands beside the person, and what the person agreed to in writing. */
export function BesideSheets({ id, isMending }: BesideSheetsProps) {
  const beside = useQuery(
    api.applicants.beside.queryOptions({ id }, { refetchOnWindowFocus: false, staleTime: 60_000 }),
  );
  const changed = () => void beside.refetch();
  return (
    <LoadingPanel query={beside} explain={explainFailure}>
      {({ relations, consents }) => (
        <div className="stack">
          <RelationsSheet id={id} relations={relations} isMending={isMending} onChanged={changed} />
          <ConsentsSheet id={id} consents={consents} onChanged={changed} />
        </div>
      )}
    </LoadingPanel>
  );
}
