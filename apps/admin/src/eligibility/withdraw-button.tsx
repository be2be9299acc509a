import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";

/** The person takes the request back. Asked once. */
export function WithdrawButton({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const write = useWrite(api.requests.withdraw.mutationOptions());
  const seeNew = () => void cache.invalidateQueries({ queryKey: api.requests.pathKey() });
  const withdraw = () =>
    write.send({ id: record.id, version: record.version }, () => {
      setOpen(false);
      say(t("eligibility.withdraw.done"));
      seeNew();
    });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("eligibility.moves.withdraw")}</Button>
      <ConfirmDialog
        title={t("eligibility.withdraw.title", { name: record.applicant.fullName })}
        isOpen={isOpen}
        confirmLabel={t("eligibility.moves.withdraw")}
        onConfirm={withdraw}
        onCancel={() => setOpen(false)}
        isBusy={write.isSaving}
      >
        <SaveError error={write.error} onSeeNew={seeNew} />
        <p>{t("eligibility.withdraw.what")}</p>
      </ConfirmDialog>
    </>
  );
}
