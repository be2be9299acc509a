import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import { ReasonDialog } from "./strike-dialog.tsx";
import { useFileWrite } from "./use-file-write.ts";

/** Takes a waiver back: the conflict stands again. */
export function WithdrawDialog({
  legalCase,
  waiverId,
  what,
  onClose,
}: FileDialogProps & { waiverId: string; what: string }) {
  const { t } = useTranslation();
  const { write, send, seeNew } = useFileWrite(
    api.cases.withdrawWaiver.mutationOptions(),
    onClose,
    t("cases.conflicts.withdrawDone"),
  );
  return (
    <ReasonDialog
      title={t("cases.conflicts.withdrawTitle")}
      saveLabel={t("cases.conflicts.withdraw")}
      what={what}
      note={t("cases.strike.what")}
      write={write}
      onSave={(reason) => send({ id: legalCase.id, waiverId, reason })}
      onClose={onClose}
      onSeeNew={seeNew}
    />
  );
}
