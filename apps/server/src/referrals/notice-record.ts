import {
  type AgencyPromptness,
  codesOf,
  type Deadline,
  fieldsOfLaw,
  minutesSigners,
  type NoticeMove,
  type NoticeRule,
  noticeChannels,
  noticeDeclinedGrounds,
  noticeStatuses,
  proceduralStatuses,
  registrationRoles,
  registrationTurns,
} from "@tgpl/domain";
import { z } from "zod";
import { ApplicantRecord } from "../applicants/applicant-form.ts";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { AgencyName } from "./agency-record.ts";

/** The minutes that a person refuses legal aid; their form is not confirmed. */
export const RefusalMinutes = z.object({
  on: Day,
  signers: z.array(z.enum(codesOf(minutesSigners))).max(minutesSigners.length),
});
export type RefusalMinutes = z.infer<typeof RefusalMinutes>;

/** How a notice came. */
export const Receipt = z.object({
  channel: z.enum(codesOf(noticeChannels)),
  noticedAt: Moment,
  agencyOfficer: Line(120).nullable(),
  letterNumber: Line(60).nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

/** What is written down about a notice besides the person. Of what the agency did, `null` = not known. */
export const NoticeForm = z.object({
  agencyId: z.uuid(),
  proceduralStatus: z.enum(codesOf(proceduralStatuses)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  matter: Paragraph,
  hearingOn: Day.nullable(),
  requestedAt: Moment,
  /** `null` = the agency has not given notice; the Centre knows of the person from elsewhere. */
  receipt: Receipt.nullable(),
  sheetHandedOver: z.boolean().nullable(),
  readAloud: z.boolean().nullable(),
  interpreterNeeded: z.boolean().nullable(),
  interpreterAsked: z.boolean().nullable(),
  interpreterPresent: z.boolean().nullable(),
  note: Paragraph.nullable(),
});
export type NoticeForm = z.infer<typeof NoticeForm>;

const Status = z.enum(codesOf(noticeStatuses));
const RuleOfAgency = z.custom<NoticeRule>((value) => typeof value === "object");
const Counted = z.custom<Deadline>((value) => typeof value === "object");
const Somebody = z.object({ id: z.uuid(), fullName: z.string() });

export const TurnRecord = z.object({
  id: z.uuid(),
  turn: z.enum(codesOf(registrationTurns)),
  role: z.enum(codesOf(registrationRoles)),
  decidedAt: Moment.nullable(),
  receivedAt: Moment,
  letterNumber: z.string().nullable(),
  reason: z.string(),
  /** The clock that it started; null where its end is not known. */
  deadline: Counted.nullable(),
  settledAt: Moment.nullable(),
  substitute: z.string().nullable(),
});
export type TurnRecord = z.infer<typeof TurnRecord>;

/** A notice with what the domain says of it now. */
export const NoticeRecord = z.object({
  ...NoticeForm.omit({ agencyId: true, receipt: true }).shape,
  id: z.uuid(),
  version: z.number().int(),
  status: Status,
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  agency: AgencyName,
  applicant: ApplicantRecord,
  channel: Receipt.shape.channel.nullable(),
  agencyOfficer: z.string().nullable(),
  letterNumber: z.string().nullable(),
  noticedAt: Moment.nullable(),
  receivedAt: Moment,
  /** Which limit the agency had, or why none is counted. */
  agencyRule: RuleOfAgency,
  promptness: z.custom<AgencyPromptness>((value) => typeof value === "object").nullable(),
  reminders: z.number().int(),
  remindedAt: Moment.nullable(),
  minutes: RefusalMinutes.nullable(),
  acceptedAt: Moment.nullable(),
  requestId: z.uuid().nullable(),
  legalCase: z
    .object({
      id: z.uuid(),
      fileCode: z.string(),
      provider: Somebody.nullable(),
      /** The first appointment; a later replacement changes nothing here. */
      appointedAt: Moment.nullable(),
    })
    .nullable(),
  declined: z
    .object({ at: Moment, ground: z.enum(codesOf(noticeDeclinedGrounds)), reason: z.string() })
    .nullable(),
  reply: z.object({ number: z.string(), on: Day, at: Moment }).nullable(),
  turns: z.array(TurnRecord),
  /** Who was on duty at the court on the day of the notice. */
  onDuty: z.array(Somebody),
  moves: z.array(z.custom<NoticeMove>((value) => typeof value === "object")),
});
export type NoticeRecord = z.infer<typeof NoticeRecord>;

/** What a list of notices is narrowed by. */
export const noticeStates = ["open", "awaited", "answered", "late", "all"] as const;
export type NoticeState = (typeof noticeStates)[number];

/** One line of the list of notices. */
export const NoticeLine = z.object({
  id: z.uuid(),
  status: Status,
  fullName: z.string(),
  proceduralStatus: NoticeForm.shape.proceduralStatus,
  agency: AgencyName,
  officeCode: z.string(),
  requestedAt: Moment,
  noticedAt: Moment.nullable(),
  receivedAt: Moment,
  /** The agency's limit and its end; null where none is counted. */
  rule: z.string().nullable(),
  agencyDueAt: Moment.nullable(),
  acceptedAt: Moment.nullable(),
  appointedAt: Moment.nullable(),
  repliedAt: Moment.nullable(),
  declinedAt: Moment.nullable(),
  /** The clock of a substitute that is still to be named; its end is null where no limit is known. */
  substitute: z.object({ since: Moment, rule: z.string(), dueAt: Moment.nullable() }).nullable(),
});
export type NoticeLine = z.infer<typeof NoticeLine>;
