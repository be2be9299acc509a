import {
  codesOf,
  fieldsOfLaw,
  formsOfAid,
  proofPapers,
  refusalGrounds,
  requestChannels,
  requesterKinds,
  requestStatuses,
} from "@tgpl/domain";
import { z } from "zod";
import { ApplicantForm, ApplicantRecord } from "../applicants/applicant-form.ts";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";

/** How a proof paper was seen. Originals are checked when the person is met (Luật TGPL Điều 29). */
export const paperSights = ["original", "certified-copy", "database"] as const;

const SeenPaper = z.object({ code: z.enum(codesOf(proofPapers)), seen: z.enum(paperSights) });

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
  id: z.uuid(),
  version: z.number().int(),
  status: Status,
  applicant: ApplicantRecord,
  office: Office,
  receivedAt: Moment,
  answeredAt: Moment.nullable(),
  acceptedOn: Day.nullable(),
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
