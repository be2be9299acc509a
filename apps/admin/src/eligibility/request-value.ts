import type { Inputs, Outputs } from "../api/outputs.ts";
import {
  type ApplicantFormValue,
  emptyApplicantForm,
  fromApplicantRecord,
  toApplicantForm,
} from "../applicants/applicant-form-value.ts";
import { applicantFieldId, toApplicantField } from "../applicants/to-applicant-field.ts";
import {
  emptyRequestForm,
  fromRequestRecord,
  type RequestFormValue,
  type RequestRecord,
  requestFieldId,
  toRequestForm,
} from "../requests/request-form-value.ts";

/** The whole intake: who, and what for. Two stages, one form. */
export type IntakeValue = ApplicantFormValue & RequestFormValue;
export type PersonRecord = Outputs["applicants"]["get"];
export type KnownPerson = { id: string; version: number };
type Submission = Omit<Inputs["requests"]["submit"], "idempotencyKey">;

export function emptyIntake(): IntakeValue {
  return { ...emptyApplicantForm(), ...emptyRequestForm() };
}

export function fromRecord(record: RequestRecord): IntakeValue {
  return { ...fromApplicantRecord(record.applicant), ...fromRequestRecord(record) };
}

export function toSubmission(value: IntakeValue, known: KnownPerson | null): Submission {
  return { applicant: { known, form: toApplicantForm(value) }, request: toRequestForm(value) };
}

/** A person of the register in the form: the register says who they are, the answers given here stay. */
export function withPerson(value: IntakeValue, record: PersonRecord): IntakeValue {
  const person = fromApplicantRecord(record);
  const given = Object.entries(value.answers).filter(([, answer]) => answer !== "unknown");
  return {
    ...value,
    ...person,
    phone: value.phone.trim() || person.phone,
    accessNeeds: [...new Set([...person.accessNeeds, ...value.accessNeeds])],
    answers: { ...person.answers, ...Object.fromEntries(given) },
    allowance: value.allowance === "unknown" ? person.allowance : value.allowance,
  };
}

/** The field of the form that a path of the server's input speaks of. */
export function toIntakeField(path: string): keyof IntakeValue | undefined {
  const [part = "", first = ""] = path.split(".");
  if (part === "request") return isRequestField(first) ? first : undefined;
  // Use cases name their field without its place in the input.
  return isRequestField(part) ? part : toApplicantField(path);
}

const requestFields = emptyRequestForm();

function isRequestField(name: string): name is keyof RequestFormValue {
  return name in requestFields;
}

/** Id of a control of either stage, for links of an error summary. */
export function intakeFieldId(name: keyof IntakeValue): string {
  return isRequestField(name) ? requestFieldId(name) : applicantFieldId(name);
}
