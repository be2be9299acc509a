import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type PlanDialogProps, usePlanWrite } from "./use-plan-write.ts";

/** Back to the desk, to be written on again. */
export function TakeBackDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const form = useForm();
  const { write, send, seeNew } = usePlanWrite(api.plan.takeBack.mutationOptions(), plan);
  return (
    <SaveDialog
      title={t("plans.moves.take-back")}
      saveLabel={t("plans.takeBack.save")}
      form={form}
      prefix="take-back"
      write={write}
      onSave={() => send({}, t("plans.takeBack.done"), onClose)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("plans.takeBack.what")}</p>
    </SaveDialog>
  );
}
