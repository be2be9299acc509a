import { Label } from "react-aria-components/Label";
import { type FieldProps, Optional } from "./field.tsx";

/** Above a control of react-aria, which ties the label to it by itself: the label, then what is wrong. */
export function AriaLabelAndError({
  id,
  label,
  optional = false,
  error,
}: Pick<FieldProps, "label" | "optional" | "error"> & { id: string }) {
  return (
    <>
      <Label className="label">
        {label}
        {optional && <Optional />}
      </Label>
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
