import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type CourseDialogProps, useTrainingWrite } from "./use-training-write.ts";

/** The course is not held, and why. */
export function CancelDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  const { write, send, seeNew } = useTrainingWrite(api.training.cancel.mutationOptions(), course);
  return (
    <SaveDialog
      title={t("training.moves.cancel")}
      saveLabel={t("training.cancel.save")}
      form={form}
      prefix="cancel"
      write={write}
      onSave={({ reason }) => send({ reason }, t("training.cancel.done"), onClose)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("training.cancel.what")}</p>
      <TextAreaField
        label={t("training.cancel.reason")}
        id="cancel-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("training.rules.reason"),
        })}
      />
    </SaveDialog>
  );
}
