import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type PlanDialogProps, usePlanWrite } from "./use-plan-write.ts";

/** Hands the draft to the People's Committee: from now on it is not written on. */
export function SubmitDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const form = useForm();
  const { write, send, seeNew } = usePlanWrite(api.plan.submit.mutationOptions(), plan);
  return (
    <SaveDialog
      title={t("plans.moves.submit")}
      saveLabel={t("plans.submit.save")}
      form={form}
      prefix="submit"
      write={write}
      onSave={() => send({}, t("plans.submit.done"), onClose)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("plans.submit.what")}</p>
    </SaveDialog>
  );
}
