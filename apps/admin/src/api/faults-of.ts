import type { FieldFault } from "@tgpl/ui/error-summary.tsx";
import type { FieldErrors, FieldValues } from "react-hook-form";

/** The faults of a form for the summary on top of it; `prefix` is that of the controls' ids. */
export function faultsOf<Values extends FieldValues>(
  errors: FieldErrors<Values>,
  prefix: string,
): FieldFault[] {
  return Object.entries(errors).flatMap(([name, error]) =>
    typeof error?.message === "string" && error.message !== ""
      ? [{ fieldId: `${prefix}-${name}`, message: error.message }]
      : [],
  );
}
