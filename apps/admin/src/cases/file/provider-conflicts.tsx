import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { CaseRecord } from "../case-page.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { Acts } from "./conflict-sheet.tsx";

export interface ProviderConflictsProps {
  legalCase: CaseRecord;
  providerId: string;
  /** Closes the window: a waiver has one of its own. */
  onLeave: () => void;
}

/** For the window of an appointment: whether the one who is chosen has a conflict of interest in this case. */
export function ProviderConflicts({ legalCase, providerId, onLeave }: ProviderConflictsProps) {
  const { t } = useTranslation();
  const query = useQuery(api.cases.conflicts.queryOptions({ id: legalCase.id, providerId }));
  return (
    <section className="provider-conflicts" aria-label={t("cases.conflicts.ofProvider")} aria-live="polite">
      <LoadingPanel
        query={query}
        explain={explainFailure}
        rows={1}
        isEmpty={(conflicts) => conflicts.length === 0}
        empty={
          <Status kind="done" plain>
            {t("cases.conflicts.noneOfProvider")}
          </Status>
        }
      >
        {(conflicts) => (
          <ConflictList
            conflicts={conflicts}
            acts={(conflict) => <Acts conflict={conflict} onOpen={onLeave} />}
          />
        )}
      </LoadingPanel>
    </section>
  );
}
