import { countingPlaces } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { readMoney, type TaskValue } from "./task-form.ts";

/** The money of a task, and where it counts when the task is combined with a programme. */
export function MoneyFields({ form }: { form: UseFormReturn<TaskValue> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  const hasProgramme = form.watch("programme").trim() !== "";
  return (
    <>
      <div className="field-pair">
        <TextField
          label={t("plans.task.budget")}
          id="task-budget"
          optional
          inputMode="numeric"
          maxLength={20}
          error={errors.budget?.message}
          {...form.register("budget", {
            validate: (text) =>
              text.trim() === "" || readMoney(text) !== undefined || t("plans.rules.budget"),
          })}
        />
        <TextField
          label={t("plans.task.source")}
          id="task-budgetSource"
          optional
          maxLength={200}
          {...form.register("budgetSource")}
        />
      </div>
      <TextField
        label={t("plans.programme")}
        hint={t("plans.task.programmeHint")}
        id="task-programme"
        optional
        maxLength={200}
        error={errors.programme?.message}
        {...form.register("programme")}
      />
      {hasProgramme && (
        <SelectField
          label={t("plans.task.countedIn")}
          hint={t("plans.task.countedInHint")}
          id="task-countedIn"
          emptyLabel={null}
          options={countingPlaces.map(({ code, label }) => ({ value: code, label: label[language] }))}
          {...form.register("countedIn")}
        />
      )}
    </>
  );
}
