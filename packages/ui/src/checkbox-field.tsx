import type { ComponentProps, ReactNode } from "react";

export type CheckboxFieldProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  note?: ReactNode | undefined;
};

/** One yes-or-no that stands by itself, such as agreeing to something. */
export function CheckboxField({ label, note, className, ...input }: CheckboxFieldProps) {
  return (
    <label className={["checkbox", className].filter(Boolean).join(" ")}>
      <input {...input} type="checkbox" />
      <span>
        {label}
        {note && (
          <>
            <br />
            <small className="soft">{note}</small>
          </>
        )}
      </span>
    </label>
  );
}
