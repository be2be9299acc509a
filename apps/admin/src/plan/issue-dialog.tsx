import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type PlanDialogProps, usePlanWrite } from "./use-plan-write.ts";

type Value = { number: string; issuedOn: PlainDate | null };

/** The number and day that the People's Committee gave it: from now on it is in force. */
export function IssueDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { number: "", issuedOn: null } });
  const { errors } = form.formState;
  const { write, send, seeNew } = usePlanWrite(api.plan.issue.mutationOptions(), plan);
  const { field: day } = useController({
    control: form.control,
    name: "issuedOn",
    rules: { validate: (on) => on !== null || t("plans.rules.issuedOn") },
  });
  return (
    <SaveDialog
      title={t("plans.moves.issue")}
      saveLabel={t("plans.issue.save")}
      form={form}
      prefix="issue"
      write={write}
      onSave={({ number, issuedOn }) =>
        send({ number, issuedOn: issuedOn as PlainDate }, t("plans.issue.done"), onClose)
      }
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t(plan.edition === 1 ? "plans.issue.what" : "plans.issue.replaces")}</p>
      <TextField
        label={t("plans.issue.number")}
        hint={t("plans.issue.numberHint")}
        id="issue-number"
        maxLength={40}
        error={errors.number?.message}
        {...form.register("number", {
          validate: (text) => text.trim() !== "" || t("plans.rules.number"),
        })}
      />
      <DateField
        label={t("plans.issue.on")}
        id="issue-issuedOn"
        value={day.value}
        onChange={day.onChange}
        onBlur={day.onBlur}
        error={errors.issuedOn?.message}
      />
    </SaveDialog>
  );
}
