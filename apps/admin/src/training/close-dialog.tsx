import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type CourseDialogProps, useTrainingWrite } from "./use-training-write.ts";

/** The course is over: from now on certificates can be given. */
export function CloseDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const form = useForm();
  const { write, send, seeNew } = useTrainingWrite(api.training.close.mutationOptions(), course);
  return (
    <SaveDialog
      title={t("training.moves.close")}
      saveLabel={t("training.close.save")}
      form={form}
      prefix="close"
      write={write}
      onSave={() => send({}, t("training.close.done"), onClose)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("training.close.what")}</p>
    </SaveDialog>
  );
}
