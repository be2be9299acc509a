import { codesOf, reminderStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Line, Moment } from "../../platform/fields.ts";
import { Version } from "../../platform/write.ts";
import { Agency, AskedReport, Year } from "../progress/progress-record.ts";

export const AgencyCode = z.string().min(1).max(40);
const Phone = z
  .string()
  .trim()
  .regex(/^0\d{9,10}$/, "not-a-phone");
export const LetterText = z.string().trim().normalize("NFC").min(1).max(12_000);

/** Whom an agency of the plan named as its focal point. */
export const FocalPointForm = z.object({
  fullName: Line(120),
  email: z.email("not-an-email").max(200).toLowerCase().nullable(),
  phone: Phone.nullable(),
});
export type FocalPointForm = z.infer<typeof FocalPointForm>;
export const FocalPoint = FocalPointForm.extend({ version: Version });
export type FocalPoint = z.infer<typeof FocalPoint>;

export const Status = z.enum(codesOf(reminderStatuses));

/** A reminder as the log shows it. */
export const LoggedReminder = z.object({
  id: z.uuid(),
  version: Version,
  agency: Agency,
  status: Status,
  subject: z.string(),
  body: z.string(),
  toName: z.string().nullable(),
  toEmail: z.string().nullable(),
  asksFor: z.array(z.string()),
  tries: z.int(),
  nextTryAt: Moment.nullable(),
  lastFailure: z.string().nullable(),
  settledAt: Moment.nullable(),
  linkUsedAt: Moment.nullable(),
  createdAt: Moment,
  createdBy: z.string().nullable(),
});
export type LoggedReminder = z.infer<typeof LoggedReminder>;

/** An agency whose reports are missing, late ones first. */
export const LateAgency = z.object({
  agency: Agency,
  focalPoint: FocalPoint.nullable(),
  /** Whether somebody can sign in for it. */
  hasAccount: z.boolean(),
  missing: z.array(AskedReport.omit({ report: true, agency: true })),
  last: z.object({ status: Status, createdAt: Moment }).nullable(),
});
export type LateAgency = z.infer<typeof LateAgency>;

export const LateAgencies = z.object({ year: z.int(), hasPlan: z.boolean(), agencies: z.array(LateAgency) });
export type LateAgencies = z.infer<typeof LateAgencies>;

export const ReminderToWrite = LateAgency.extend({
  year: z.int(),
  subject: z.string(),
  body: z.string(),
  /** Whether letters can go by e-mail at all. */
  hasMail: z.boolean(),
  /** When a letter sent now goes out: at once, or at the end of quiet hours. */
  goesAt: Moment,
  isQuiet: z.boolean(),
});
export type ReminderToWrite = z.infer<typeof ReminderToWrite>;

export const ReminderForm = z.object({
  year: Year,
  agencyCode: AgencyCode,
  subject: Line(200),
  body: LetterText,
  channel: z.enum(["mail", "hand"]),
});
export type ReminderForm = z.infer<typeof ReminderForm>;
