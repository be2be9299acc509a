import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import "./text/ui-resources.ts";

/** What every field has: label above, error between label and control, hint below. */
export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** What to do about it, as a sentence. */
  error?: ReactNode | undefined;
  /** The control's id: the error summary links to it. */
  id?: string | undefined;
  optional?: boolean | undefined;
  /** Width in the form grid: `c2`, `c3`, `c4`. */
  className?: string | undefined;
}

/** Attributes that tie the control to its label, hint and error. */
export interface ControlAttributes {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldFrameProps extends FieldProps {
  children: (control: ControlAttributes) => ReactNode;
}

/** The frame of a field with one native control. */
export function Field({ label, hint, error, id, optional = false, className, children }: FieldFrameProps) {
  const own = useId();
  const control = id ?? own;
  return (
    <div className={fieldClass(error, className)}>
      <label htmlFor={control}>
        {label}
        {optional && <Optional />}
      </label>
      {error && (
        <p className="err" id={`${control}-error`}>
          {error}
        </p>
      )}
      {children({ id: control, ...describe(control, hint, error) })}
      {hint && (
        <p className="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function fieldClass(error: ReactNode, className: string | undefined): string {
  return ["field", error && "bad", className].filter(Boolean).join(" ");
}

export function Optional() {
  const { t } = useTranslation("ui");
  return <span className="optional"> ({t("field.optional")})</span>;
}

/** The error is read before the hint: it is the news. */
export function describe(id: string, hint: ReactNode, error: ReactNode): Omit<ControlAttributes, "id"> {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}
