import { type ProgressStatus, progressStatuses } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type UseFormReturn, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../../text/term-options.ts";
import { moreFields, type ReportValue } from "./report-form.ts";

/** How far a task is, what came of it, and what stands in the way. */
export function ReportFields({ form, prefix }: { form: UseFormReturn<ReportValue>; prefix: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "status",
    rules: { validate: (status) => status !== "" || t("progress.rules.status") },
  });
  return (
    <>
      <ChoiceList<ProgressStatus>
        label={t("progress.fields.status")}
        id={`${prefix}-status`}
        choices={termOptions(progressStatuses, language)}
        value={field.value === "" ? null : field.value}
        onChange={field.onChange}
        error={errors.status?.message}
      />
      <TextAreaField
        label={t("progress.fields.progress")}
        hint={t("progress.fields.progressHint")}
        id={`${prefix}-progress`}
        rows={3}
        maxLength={4000}
        error={errors.progress?.message}
        {...form.register("progress", {
          validate: (text) => text.trim() !== "" || t("progress.rules.progress"),
        })}
      />
      {moreFields.map((name) => (
        <TextAreaField
          key={name}
          label={t(`progress.fields.${name}`)}
          id={`${prefix}-${name}`}
          optional
          rows={2}
          maxLength={4000}
          error={errors[name]?.message}
          {...form.register(name)}
        />
      ))}
    </>
  );
}
