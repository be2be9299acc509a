import { codesOf, providerKinds, trainingStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "wrong-format");
/** From a quarter of an hour to a day. */
const Minutes = z.number().int().min(15).max(720);
/** 0 to 10, in tenths of a point: 7.5 points are 75. */
const Tenths = z.number().int().min(0).max(100);

const SessionForm = z.object({
  /** The session that is changed; null = a new one. */
  id: z.uuid().nullable(),
  on: Day,
  begins: TimeOfDay,
  minutes: Minutes,
  topic: Line(300),
  trainer: Line(120),
});

/** A course as it is planned. */
export const CourseForm = z.object({
  title: Line(200),
  topics: Paragraph.nullable(),
  host: Line(200),
  venue: Line(300),
  certificatePercent: z.number().int().min(1).max(100),
  sessions: z.array(SessionForm).min(1).max(60),
});
export type CourseForm = z.infer<typeof CourseForm>;

/** Somebody from elsewhere. */
export const Guest = z.object({ fullName: Line(120), workplace: Line(200) });

export const Score = z.object({
  attendeeId: z.uuid(),
  tenthsBefore: Tenths.nullable(),
  tenthsAfter: Tenths.nullable(),
});

const Status = z.enum(codesOf(trainingStatuses));

export const CourseLine = z.object({
  id: z.uuid(),
  title: z.string(),
  host: z.string(),
  venue: z.string(),
  status: Status,
  startsOn: Day,
  endsOn: Day,
  minutes: z.number().int(),
  attendees: z.number().int(),
  certificates: z.number().int(),
});
export type CourseLine = z.infer<typeof CourseLine>;

export const Attendee = z.object({
  id: z.uuid(),
  providerId: z.uuid().nullable(),
  kind: z.enum(codesOf(providerKinds)).nullable(),
  fullName: z.string(),
  workplace: z.string(),
  /** Minutes attended, and whether they earn the certificate. */
  minutes: z.number().int(),
  earns: z.boolean(),
  tenthsBefore: Tenths.nullable(),
  tenthsAfter: Tenths.nullable(),
  certificateNumber: z.string().nullable(),
  certificateOn: Day.nullable(),
});
export type Attendee = z.infer<typeof Attendee>;

export const CourseSession = SessionForm.extend({
  id: z.uuid(),
  markedAt: Moment.nullable(),
  /** The attendees who were there. */
  present: z.array(z.uuid()),
});
export type CourseSession = z.infer<typeof CourseSession>;

export const CourseRecord = CourseLine.omit({ attendees: true, certificates: true }).extend({
  version: z.number().int(),
  topics: z.string().nullable(),
  certificatePercent: z.number().int(),
  cancelledReason: z.string().nullable(),
  sessions: z.array(CourseSession),
  attendees: z.array(Attendee),
});
export type CourseRecord = z.infer<typeof CourseRecord>;

/** The hours of one provider in a calendar year against the duty. */
export const HoursOfProvider = z.object({
  providerId: z.uuid(),
  fullName: z.string(),
  kind: z.enum(codesOf(providerKinds)),
  officeName: z.string(),
  wanted: z.number(),
  attended: z.number(),
  missing: z.number(),
});
export type HoursOfProvider = z.infer<typeof HoursOfProvider>;
