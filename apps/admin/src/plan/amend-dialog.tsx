import { useNavigate } from "@tanstack/react-router";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type PlanDialogProps, usePlanWrite } from "./use-plan-write.ts";

/** Begins an amendment: a copy to be written on, while this edition stays in force. */
export function AmendDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  const { write, send, seeNew } = usePlanWrite(api.plan.amend.mutationOptions(), plan);
  return (
    <SaveDialog
      title={t("plans.moves.amend")}
      saveLabel={t("plans.amend.save")}
      form={form}
      prefix="amend"
      write={write}
      onSave={({ reason }) =>
        send({ reason }, t("plans.amend.done"), ({ id }) => {
          onClose();
          void navigate({ to: "/plans/$id", params: { id } });
        })
      }
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("plans.amend.what")}</p>
      <TextAreaField
        label={t("plans.amend.reason")}
        id="amend-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("plans.rules.reason"),
        })}
      />
    </SaveDialog>
  );
}
