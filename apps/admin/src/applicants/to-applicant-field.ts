import type { ApplicantFormValue } from "./applicant-form-value.ts";

const fields = {
  fullName: "fullName",
  birthDate: "birthDate",
  sex: "sex",
  nationalId: "nationalId",
  phone: "phone",
  communeCode: "commune",
  address: "address",
  facts: "answers",
  allowanceStatus: "allowance",
  allowanceBenefit: "allowance",
  certificateNumber: "certificateNumber",
  certificateOn: "certificateOn",
  accessNeeds: "accessNeeds",
} as const satisfies Record<string, keyof ApplicantFormValue>;

type ServerField = keyof typeof fields;

/**
 * The field of the form that a path of the server's input speaks of.
 *
 * @example toApplicantField("applicant.form.communeCode") // "commune"
 */
export function toApplicantField(path: string): (typeof fields)[ServerField] | undefined {
  const steps = path.replace(/^(applicant\.)?(form\.)?/, "").split(".");
  const [first = ""] = steps;
  return first in fields ? fields[first as ServerField] : undefined;
}

/** Id of a control, for links of an error summary. */
export function applicantFieldId(name: keyof ApplicantFormValue): string {
  return `applicant-${name}`;
}
