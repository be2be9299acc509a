import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import type { NoticeRecord } from "./notice-form-value.ts";

/** Writes down that the agency was reminded; whom to call stands on its page. */
export function RemindButton({ notice: { id, version } }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(api.notices.remind.mutationOptions());
  const load = () => cache.invalidateQueries({ queryKey: api.notices.pathKey() });
  const remind = () =>
    write.send({ id, version }, () => {
      say(t("notices.remindedSaid"));
      void load();
    });
  return (
    <>
      <Button isBusy={write.isSaving} onClick={remind}>
        {t("notices.remind")}
      </Button>
      <SaveError error={write.error} faults={[]} attempt={write.attempt} onSeeNew={() => void load()} />
    </>
  );
}
