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
  return { applicant: { known, form: toApplicantForm(value) }, request: toRequestForm(asNeeded(value)) };
}

/** What belongs to a need that was taken back is not kept. */
function asNeeded(value: IntakeValue): IntakeValue {
  const { accessNeeds, support, writing } = value;
  const none = emptyRequestForm();
  return {
    ...value,
    writing: accessNeeds.includes("cannot-write") ? writing : none.writing,
    support: {
      guardian: accessNeeds.includes("guardian") ? support.guardian : none.support.guardian,
      companion: accessNeeds.includes("companion") ? support.companion : none.support.companion,
    },
  };
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
  const [part = "", first = "", second = ""] = path.split(".");
  if (part === "reception") return toReceptionField(first);
  if (first === "reception") return toReceptionField(second);
  if (part === "request") return isRequestField(first) ? first : undefined;
  // Use cases name their field without its place in the input.
  return isRequestField(part) ? part : toApplicantField(path);
}

/** The server keeps how a request came in under one name; the form has its fields side by side. */
const receptionFields: Record<string, keyof RequestFormValue> = {
  from: "channelFrom",
  reference: "channelReference",
  on: "channelOn",
  place: "receptionPlace",
};

function toReceptionField(name: string): keyof RequestFormValue | undefined {
  const field = receptionFields[name] ?? name;
  return isRequestField(field) ? field : undefined;
}

const requestFields = emptyRequestForm();

export function isRequestField(name: string): name is keyof RequestFormValue {
  return name in requestFields;
}

/** Id of a control of either stage, for links of an error summary. */
export function intakeFieldId(name: keyof IntakeValue): string {
  return isRequestField(name) ? requestFieldId(name) : applicantFieldId(name);
}
