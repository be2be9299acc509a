import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

/** Asked once: the file goes from the provider to the organisation. */
export function HandOverDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false });
  const { write, send, seeNew } = useCaseWrite(api.cases.handOver.mutationOptions(), legalCase);
  return (
    <SaveDialog
      title={t("cases.handOver.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.hand-over")}
      form={form}
      prefix="hand-over"
      write={write}
      onSave={() => send({}, onDone)}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <p>{t("cases.handOver.what", { office: legalCase.office.name })}</p>
    </SaveDialog>
  );
}
