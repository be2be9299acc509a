import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import { type PlanDialogProps, type PlanTask, usePlanWrite } from "./use-plan-write.ts";

/** A task that the draft no longer has; earlier editions keep it. */
export function RemoveTaskDialog({ plan, task, onClose }: PlanDialogProps & { task: PlanTask }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const form = useForm();
  const { write, send, seeNew } = usePlanWrite(api.plan.removeTask.mutationOptions(), plan);
  return (
    <SaveDialog
      title={t("plans.remove.of", { code: task.code })}
      saveLabel={t("plans.remove.save")}
      form={form}
      prefix="remove"
      write={write}
      onSave={() => send({ code: task.code }, t("plans.remove.done"), onClose)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{words.title(task)}</p>
      <p>{t("plans.remove.what")}</p>
    </SaveDialog>
  );
}
