import {
  codesOf,
  consentForms,
  fieldsOfLaw,
  formsOfAid,
  type IncomingMove,
  incomingStatuses,
  type ReferralMove,
  referralPurposes,
  referralStatuses,
} from "@tgpl/domain";
import { z } from "zod";
import { ApplicantLine } from "../applicants/applicant-form.ts";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { AgencyName } from "./agency-record.ts";

/** What is written down about a referral before it is sent. */
export const ReferralForm = z.object({
  agencyId: z.uuid(),
  applicantId: z.uuid(),
  purpose: z.enum(codesOf(referralPurposes)),
  question: Paragraph,
  replyDueOn: Day.nullable(),
});
export type ReferralForm = z.infer<typeof ReferralForm>;

/** With what it leaves: the consent of the person, and what goes along. */
export const Sending = z.object({
  consentForm: z.enum(codesOf(consentForms)).nullable(),
  consentOn: Day.nullable(),
  sending: Paragraph,
  letterNumber: Line(60).nullable(),
  sentOn: Day,
});
export type Sending = z.infer<typeof Sending>;

const Office = z.object({ id: z.uuid(), code: z.string(), name: z.string() });

/** One line of the list of referrals. */
export const ReferralLine = z.object({
  id: z.uuid(),
  status: z.enum(codesOf(referralStatuses)),
  purpose: ReferralForm.shape.purpose,
  fullName: z.string(),
  agency: AgencyName,
  officeCode: z.string(),
  sentOn: Day.nullable(),
  replyDueOn: Day.nullable(),
  endedOn: Day.nullable(),
  createdAt: Moment,
});
export type ReferralLine = z.infer<typeof ReferralLine>;

/** A referral with what may be done now. */
export const ReferralRecord = ReferralLine.extend({
  version: z.number().int(),
  applicant: ApplicantLine,
  office: Office,
  question: z.string(),
  sending: z.string().nullable(),
  consentForm: z.enum(codesOf(consentForms)).nullable(),
  consentOn: Day.nullable(),
  letterNumber: z.string().nullable(),
  takenOn: Day.nullable(),
  feedback: z.string().nullable(),
  reminders: z.number().int(),
  remindedAt: Moment.nullable(),
  moves: z.array(z.custom<ReferralMove>((value) => typeof value === "object")),
});
export type ReferralRecord = z.infer<typeof ReferralRecord>;

/** What is written down about a person who was sent to the Centre. */
export const IncomingForm = z.object({
  agencyId: z.uuid(),
  arrivedOn: Day,
  letterNumber: Line(60).nullable(),
  question: Paragraph,
});
export type IncomingForm = z.infer<typeof IncomingForm>;

/** The request that comes out of it. */
export const IncomingRequest = z.object({
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  formOfAid: z.enum(codesOf(formsOfAid)),
});

/** One line of the list of those sent to the Centre. */
export const IncomingLine = z.object({
  id: z.uuid(),
  status: z.enum(codesOf(incomingStatuses)),
  fullName: z.string(),
  agency: AgencyName,
  officeCode: z.string(),
  arrivedOn: Day,
  feedbackOn: Day.nullable(),
  createdAt: Moment,
});
export type IncomingLine = z.infer<typeof IncomingLine>;

export const IncomingRecord = IncomingLine.extend({
  version: z.number().int(),
  applicant: ApplicantLine,
  office: Office,
  letterNumber: z.string().nullable(),
  question: z.string(),
  requestId: z.uuid().nullable(),
  feedback: z.string().nullable(),
  moves: z.array(z.custom<IncomingMove>((value) => typeof value === "object")),
});
export type IncomingRecord = z.infer<typeof IncomingRecord>;
