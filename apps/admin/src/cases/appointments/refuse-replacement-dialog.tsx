import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import type { CaseDialogProps } from "../move-dialog.tsx";
import { useCaseWrite } from "../use-case-write.ts";

type Values = { reason: string; answerNumber: string };

/** The provider stays: the answer in writing, with its reasons. */
export function RefuseReplacementDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { reason: "", answerNumber: "" },
  });
  const { write, send, seeNew } = useCaseWrite(
    api.appointments.refuseReplacement.mutationOptions(),
    legalCase,
  );
  const save = ({ reason, answerNumber }: Values) =>
    send({ reason, answerNumber: answerNumber.trim() || null }, onDone);
  return (
    <SaveDialog
      title={t("cases.replacement.refuse")}
      saveLabel={t("cases.replacement.saveRefuse")}
      form={form}
      prefix="refused"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <p className="soft">{t("cases.replacement.refuseWhat")}</p>
      <TextAreaField
        label={t("cases.replacement.refuseReason")}
        id="refused-reason"
        rows={3}
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("cases.replacement.reasonMissing"),
        })}
      />
      <TextField
        label={t("cases.replacement.answerNumber")}
        id="refused-answerNumber"
        optional
        maxLength={60}
        {...form.register("answerNumber")}
      />
    </SaveDialog>
  );
}
