import type { FieldFault } from "@tgpl/ui/error-summary.tsx";
import type { FieldErrors } from "react-hook-form";
import { otherFieldId } from "../requests/others-fields.tsx";
import type { OtherValue } from "../requests/request-form-value.ts";
import { type IntakeValue, intakeFieldId } from "./request-value.ts";

/** The faults of the whole form, with the ids of their controls, for the summary on top. */
export function intakeFaults(errors: FieldErrors<IntakeValue>): FieldFault[] {
  const own = Object.entries(errors).flatMap(([name, error]) =>
    typeof error?.message === "string" && error.message !== ""
      ? [{ fieldId: intakeFieldId(name as keyof IntakeValue), message: error.message }]
      : [],
  );
  return [...own, ...faultsOfOthers(errors)];
}

function faultsOfOthers({ others }: FieldErrors<IntakeValue>): FieldFault[] {
  if (!Array.isArray(others)) return [];
  const rows: readonly (FieldErrors<OtherValue> | undefined)[] = others;
  return rows.flatMap((row, at) =>
    Object.entries(row ?? {}).flatMap(([name, error]) =>
      typeof error?.message === "string" ? [{ fieldId: otherFieldId(at, name), message: error.message }] : [],
    ),
  );
}
