import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import type { ReactNode } from "react";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";

export interface FormDayProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  prefix: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** May stay empty. */
  optional?: boolean | undefined;
  /** What is wrong with a day, as a sentence. */
  check?: ((day: PlainDate) => string | undefined) | undefined;
}

/** A day of a form in a window. */
export function FormDay<Values extends FieldValues>(props: FormDayProps<Values>) {
  const { control, name, prefix, label, hint, optional = false, check } = props;
  const { t } = useTranslation();
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      validate: (day: PlainDate | null) => {
        if (day === null) return optional || t("cases.fileRules.day");
        return check?.(day) ?? true;
      },
    },
  });
  return (
    <DateField
      label={label}
      hint={hint}
      optional={optional}
      id={`${prefix}-${name}`}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}
