import { useQuery } from "@tanstack/react-query";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHasRight } from "../../session/me.ts";
import type { CaseRecord } from "../case-page.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { Conflict } from "./file-lines.ts";

/** Conflicts of the case's provider; before one is named, of all whom they would bind. */
export function ConflictSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const query = useConflicts(legalCase);
  return (
    <Sheet title={t("cases.conflicts.title")}>
      <LoadingPanel
        query={query}
        explain={explainFailure}
        rows={1}
        isEmpty={(conflicts) => conflicts.length === 0}
        empty={t("cases.conflicts.none")}
      >
        {(conflicts) => (
          <ConflictList conflicts={conflicts} acts={(conflict) => <Acts conflict={conflict} />} />
        )}
      </LoadingPanel>
    </Sheet>
  );
}

export function useConflicts({ id, provider }: CaseRecord) {
  return useQuery(api.cases.conflicts.queryOptions({ id, providerId: provider?.id ?? null }));
}

/** Waived where the law lets it, and taken back. */
export function Acts({ conflict, onOpen }: { conflict: Conflict; onOpen?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const dialog = useFileDialog();
  const open: typeof dialog.open = (act) => {
    onOpen?.();
    dialog.open(act);
  };
  const may = useHasRight("case.assign");
  const { waiver, effect, waivable, here } = conflict;
  if (!may || effect === "note") return null;
  if (waiver) {
    return (
      <button
        type="button"
        className="as-link"
        onClick={() => open({ is: "withdraw", waiverId: waiver.id, what: here.fullName })}
      >
        {t("cases.conflicts.withdraw")}
      </button>
    );
  }
  if (waivable.length === 0) return <p className="soft">{t("cases.conflicts.noWaiver")}</p>;
  return (
    <button type="button" className="as-link" onClick={() => open({ is: "waive", conflict })}>
      {t("cases.conflicts.waive")}
    </button>
  );
}
