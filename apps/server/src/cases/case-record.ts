import {
  accessNeeds,
  type CaseMove,
  caseResults,
  caseStatuses,
  codesOf,
  type Deadline,
  discontinuationGrounds,
  fieldsOfLaw,
  formsOfAid,
  outcomeDocuments,
  providerKinds,
  stepKinds,
} from "@tgpl/domain";
import { z } from "zod";
import { ApplicantRecord } from "../applicants/applicant-form.ts";
import { Day, Line, Moment } from "../platform/fields.ts";

/** Everything that happens to a case, in the order of its life. */
export const caseEventKinds = [
  "opened",
  "provider-appointed",
  "provider-replaced",
  "step",
  "closed",
  "handed-over",
  "discontinued",
] as const;

/** The paper with which a case ends. */
export const OutcomePaper = z.object({
  kind: z.enum(codesOf(outcomeDocuments)),
  number: Line(60),
  on: Day,
});
export type OutcomePaper = z.infer<typeof OutcomePaper>;

export const CaseEventRecord = z.object({
  id: z.uuid(),
  kind: z.enum(caseEventKinds),
  on: Day,
  at: Moment,
  by: z.string().nullable(),
  stepKind: z.enum(codesOf(stepKinds)).nullable(),
  hours: z.number().nullable(),
  note: z.string().nullable(),
  provider: z.string().nullable(),
  outcomeDocument: OutcomePaper.nullable(),
});
export type CaseEventRecord = z.infer<typeof CaseEventRecord>;

const Office = z.object({ id: z.uuid(), code: z.string(), name: z.string() });
const ProviderLine = z.object({ id: z.uuid(), fullName: z.string(), kind: z.enum(codesOf(providerKinds)) });

export const CaseRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  fileCode: z.string(),
  status: z.enum(codesOf(caseStatuses)),
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  matter: z.string(),
  requestId: z.uuid(),
  applicant: ApplicantRecord,
  accessNeeds: z.array(z.enum(codesOf(accessNeeds))),
  office: Office,
  provider: ProviderLine.nullable(),
  receivedAt: Moment,
  acceptedAt: Moment,
  appointedAt: Moment.nullable(),
  closedAt: Moment.nullable(),
  handedOverAt: Moment.nullable(),
  discontinuedAt: Moment.nullable(),
  discontinuationGround: z.enum(codesOf(discontinuationGrounds)).nullable(),
  hearingOn: Day.nullable(),
  result: z.enum(codesOf(caseResults)).nullable(),
  outcomeDocument: OutcomePaper.nullable(),
  /** The ground of eligibility that counts in the ministry's form. */
  reportingGround: z.string().nullable(),
  /** The clock that runs now, with each counted and skipped day. */
  clock: z.custom<Deadline>((value) => typeof value === "object").nullable(),
  moves: z.array(z.custom<CaseMove>((value) => typeof value === "object")),
  /** The newest fifty. */
  events: z.array(CaseEventRecord),
  eventCount: z.number().int(),
});
export type CaseRecord = z.infer<typeof CaseRecord>;

/** One line of the list of cases. */
export const CaseLine = z.object({
  id: z.uuid(),
  fileCode: z.string(),
  status: CaseRecord.shape.status,
  formOfAid: CaseRecord.shape.formOfAid,
  fieldOfLaw: CaseRecord.shape.fieldOfLaw,
  fullName: z.string(),
  communeName: z.string(),
  providerName: z.string().nullable(),
  acceptedAt: Moment,
  nextDueAt: Moment.nullable(),
});
export type CaseLine = z.infer<typeof CaseLine>;
