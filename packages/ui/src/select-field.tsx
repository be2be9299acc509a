import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { Field, type FieldProps } from "./field.tsx";

export interface SelectOption {
  value: string;
  label: string;
}

export type SelectFieldProps = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "children"> & {
    options: readonly SelectOption[];
    /** The words of "nothing chosen yet"; `null` when one must always be chosen. */
    emptyLabel?: string | null | undefined;
  };

/** The system's own list: it works on every old machine and with every screen reader. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, id, optional, className, options, emptyLabel, ...select } = props;
  const { t } = useTranslation("ui");
  return (
    <Field {...{ label, hint, error, id, optional, className }}>
      {(control) => (
        <span className="select-box">
          <select {...select} {...control} className={error ? "input bad" : "input"}>
            {emptyLabel !== null && <option value="">{emptyLabel ?? t("field.choose")}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
