import {
  codesOf,
  fieldsOfLaw,
  formsOfAid,
  immediateAcceptanceReasons,
  refusalGrounds,
  requestChannels,
  requesterKinds,
  requestStatuses,
} from "@tgpl/domain";
import { z } from "zod";
import { ApplicantForm, ApplicantRecord } from "../applicants/applicant-form.ts";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { Reception, ReceptionRecord } from "./reception.ts";
import { PaperRecord, SeenPaper } from "./seen-paper.ts";

/** What an officer writes down about a request. */
export const RequestForm = z.object({
  channel: z.enum(codesOf(requestChannels)),
  requesterKind: z.enum(codesOf(requesterKinds)),
  requesterName: Line(120).nullable(),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  formOfAid: z.enum(codesOf(formsOfAid)),
  matter: Paragraph,
  hearingOn: Day.nullable(),
  limitationOn: Day.nullable(),
  papers: z.array(SeenPaper).max(40),
  reception: Reception.prefault({}),
});
export type RequestForm = z.infer<typeof RequestForm>;

/** A person: one in the register, with the version that was read, or a new one. */
export const ApplicantOfRequest = z.object({
  known: z.object({ id: z.uuid(), version: z.number().int().min(1) }).nullable(),
  form: ApplicantForm,
});
export type ApplicantOfRequest = z.infer<typeof ApplicantOfRequest>;

const Office = z.object({ id: z.uuid(), code: z.string(), name: z.string() });
const Status = z.enum(codesOf(requestStatuses));
const RefusalGroundCode = z.enum(codesOf(refusalGrounds));

export const RequestRecord = RequestForm.extend({
  papers: z.array(PaperRecord),
  reception: ReceptionRecord,
  id: z.uuid(),
  version: z.number().int(),
  status: Status,
  applicant: ApplicantRecord,
  office: Office,
  receivedAt: Moment,
  answeredAt: Moment.nullable(),
  acceptedOn: Day.nullable(),
  /** Why it was accepted before everything was proved; null: it was not. */
  immediateReason: z.enum(codesOf(immediateAcceptanceReasons)).nullable(),
  /** Accepted at once, and some of the papers are still to come. */
  papersAwaited: z.boolean(),
  /** Their last day; null also where it lies in a year whose days off are not known yet. */
  supplementDueAt: Moment.nullable(),
  refusal: z
    .object({
      ground: RefusalGroundCode,
      reason: z.string(),
      confirmation: z.enum(["not-needed", "waiting", "confirmed"]),
    })
    .nullable(),
  caseId: z.uuid().nullable(),
});
export type RequestRecord = z.infer<typeof RequestRecord>;

/** One line of the list of requests. */
export const RequestLine = z.object({
  id: z.uuid(),
  status: Status,
  receivedAt: Moment,
  fullName: z.string(),
  communeName: z.string(),
  fieldOfLaw: RequestForm.shape.fieldOfLaw,
  formOfAid: RequestForm.shape.formOfAid,
  hasDisability: z.boolean(),
  officeCode: z.string(),
  confirmationWaiting: z.boolean(),
});
export type RequestLine = z.infer<typeof RequestLine>;
