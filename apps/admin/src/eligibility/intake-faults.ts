import type { FieldFault } from "@tgpl/ui/error-summary.tsx";
import type { FieldErrors } from "react-hook-form";
import { type IntakeValue, intakeFieldId } from "./request-value.ts";

/** The faults of the whole form, with the ids of their controls, for the summary on top. */
export function intakeFaults(errors: FieldErrors<IntakeValue>): FieldFault[] {
  return Object.entries(errors).flatMap(([name, error]) =>
    typeof error?.message === "string" && error.message !== ""
      ? [{ fieldId: intakeFieldId(name as keyof IntakeValue), message: error.message }]
      : [],
  );
}
