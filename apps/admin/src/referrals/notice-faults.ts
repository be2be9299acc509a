import type { FieldFault } from "@tgpl/ui/error-summary.tsx";
import type { FieldErrors } from "react-hook-form";
import { emptyApplicantForm } from "../applicants/applicant-form-value.ts";
import { applicantFieldId } from "../applicants/to-applicant-field.ts";
import { type NoticeFields, type NoticeFormValue, noticeFieldId } from "./notice-form-value.ts";

const personFields = emptyApplicantForm();

/** The faults of the form for the summary on top of it, each with the id of its control. */
export function noticeFaults(errors: FieldErrors<NoticeFormValue>): FieldFault[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const message = error?.message;
    if (typeof message !== "string" || message === "") return [];
    return [{ fieldId: idOf(name), message }];
  });
}

function idOf(name: string): string {
  return name in personFields
    ? applicantFieldId(name as keyof typeof personFields)
    : noticeFieldId(name as keyof NoticeFields);
}
