import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field.tsx";

export type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>;

/** One line of text. Takes everything an `input` takes, so a form library's `register()` spreads into it. */
export function TextField({ label, hint, error, id, optional, className, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, id, optional, className }}>
      {(control) => <input type="text" autoComplete="off" {...input} {...control} className="input" />}
    </Field>
  );
}
