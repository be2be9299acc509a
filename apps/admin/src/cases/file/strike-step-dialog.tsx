import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import { ReasonDialog } from "./strike-dialog.tsx";
import { useFileWrite } from "./use-file-write.ts";

/** A step of the work entered by mistake: its hours count no more. */
export function StrikeStepDialog({
  legalCase,
  stepId,
  what,
  onClose,
}: FileDialogProps & { stepId: string; what: string }) {
  const { t } = useTranslation();
  const { write, send, seeNew } = useFileWrite(
    api.cases.strikeStep.mutationOptions(),
    onClose,
    t("cases.file.struckDone"),
  );
  return (
    <ReasonDialog
      title={t("cases.strike.stepTitle")}
      saveLabel={t("cases.strike.act")}
      what={what}
      note={t("cases.strike.what")}
      write={write}
      onSave={(reason) => send({ id: legalCase.id, version: legalCase.version, stepId, reason })}
      onClose={onClose}
      onSeeNew={seeNew}
    />
  );
}
