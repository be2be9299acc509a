import type { UseFormReturn } from "react-hook-form";
import { applicantWhole } from "../applicants/use-applicant-words.ts";
import { type Merge, useMergedForm } from "../merge/use-merged-form.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { fromRecord, type IntakeValue } from "./request-value.ts";

/** Brings what somebody else saved into the intake's form. */
export function useIntakeMerge(
  form: UseFormReturn<IntakeValue>,
  record: RequestRecord | undefined,
): Merge<IntakeValue> {
  return useMergedForm({ form, record, versionOf, toValue: fromRecord, whole: applicantWhole });
}

/** The person can be changed apart from the request. */
export function versionOf({ version, applicant }: RequestRecord): string {
  return `${version}.${applicant.version}`;
}
