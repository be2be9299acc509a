import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";

export interface NumberAndDayProps<Values extends FieldValues> {
  control: Control<Values>;
  /** Prefix of the ids of the controls. */
  prefix: string;
  labels?: { number: string; on: string } | undefined;
  /** Whether the paper can be of this day. */
  mayBeOf: (day: PlainDate) => boolean;
  /** What is said of a day that is missing or cannot be. */
  wrongDay: string;
}

/** Number and day of a paper, as the register of papers has them. The form names them `number` and `on`. */
export function NumberAndDay<Values extends FieldValues & { number: string; on: PlainDate | null }>(
  props: NumberAndDayProps<Values>,
) {
  const { control, prefix, labels, mayBeOf, wrongDay } = props;
  const { t } = useTranslation();
  const number = useController({
    control,
    name: "number" as FieldPath<Values>,
    rules: { validate: (text: string) => text.trim() !== "" || t("cases.rules.paperNumber") },
  });
  const on = useController({
    control,
    name: "on" as FieldPath<Values>,
    rules: { validate: (day: PlainDate | null) => (day !== null && mayBeOf(day)) || wrongDay },
  });
  return (
    <div className="field-pair">
      <TextField
        label={labels?.number ?? t("cases.close.number")}
        id={`${prefix}-number`}
        maxLength={60}
        error={number.fieldState.error?.message}
        {...number.field}
      />
      <DateField
        label={labels?.on ?? t("cases.close.on")}
        id={`${prefix}-on`}
        value={on.field.value}
        onChange={on.field.onChange}
        onBlur={on.field.onBlur}
        error={on.fieldState.error?.message}
      />
    </div>
  );
}
