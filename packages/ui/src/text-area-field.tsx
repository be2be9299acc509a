import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field.tsx";

export type TextAreaFieldProps = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>;

export function TextAreaField({ label, hint, error, id, optional, className, ...area }: TextAreaFieldProps) {
  return (
    <Field {...{ label, hint, error, id, optional, className }}>
      {(control) => <textarea rows={4} {...area} {...control} className="input" />}
    </Field>
  );
}
