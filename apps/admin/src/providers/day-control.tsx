import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { type FieldValues, type Path, type UseFormReturn, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";

export interface DayControlProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  /** Of the ids of the controls. */
  prefix: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
}

/** A day within a form. */
export function DayControl<Values extends FieldValues>(props: DayControlProps<Values>) {
  const { form, name, prefix, label, hint, required = false } = props;
  const { t } = useTranslation();
  const { field, fieldState } = useController({
    control: form.control,
    name,
    rules: { validate: (day) => !required || day !== null || t("providers.dayMissing") },
  });
  return (
    <DateField
      label={label}
      hint={hint}
      id={`${prefix}-${name}`}
      optional={!required}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
      error={fieldState.error?.message}
    />
  );
}
