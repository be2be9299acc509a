import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useWrite } from "../../api/use-write.ts";

/** Gives cases that were handed over back, and says which stayed because somebody has worked on them. */
export function useUndoHandOver(): (id: string) => void {
  const { t } = useTranslation();
  const { say, sayFailed } = useAnnouncer();
  const renew = useRenewCases();
  const write = useWrite(api.appointments.undoHandOver.mutationOptions());
  return (id) =>
    void write.save({ id }).then(
      ({ restored, kept }) => {
        const back = t("cases.handOverWork.undone", { count: restored });
        const stayed = kept.length > 0 && t("cases.handOverWork.kept", { codes: kept.join(", ") });
        say([back, stayed].filter(Boolean).join(" "));
        renew();
      },
      (error) => sayFailed(String(explainFailure(error))),
    );
}

/** After cases changed hands: lists, loads and open pages are asked for again. */
export function useRenewCases(): () => void {
  const cache = useQueryClient();
  return () => {
    void cache.invalidateQueries({ queryKey: api.cases.pathKey() });
    void cache.invalidateQueries({ queryKey: api.appointments.pathKey() });
  };
}
