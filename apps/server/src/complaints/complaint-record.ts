import {
  type ComplaintMoveName,
  codesOf,
  complaintOutcomes,
  complaintStatuses,
  complaintSubjects,
  type Deadline,
  deadlineRules,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";

const Subject = z.enum(codesOf(complaintSubjects));
export const Outcome = z.enum(codesOf(complaintOutcomes));

/** A complaint as it comes in. */
export const ComplaintForm = z.object({
  requestId: z.uuid(),
  subject: Subject,
  /** Who complains, where it is not the person. */
  complainantName: Line(120).nullable(),
  content: Paragraph,
  receivedOn: Day,
  /** The account of who is complained of; null = the organisation. */
  complainedOfId: z.uuid().nullable(),
  /** A denunciation came with it: where it was passed on. It is not handled here. */
  denunciation: Line(300).nullable(),
});
export type ComplaintForm = z.infer<typeof ComplaintForm>;

/** An answer at one level. */
const Answer = z.object({ on: Day, outcome: Outcome, answer: z.string() });

export const ComplaintRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  status: z.enum(codesOf(complaintStatuses)),
  subject: Subject,
  fullName: z.string(),
  office: z.object({ id: z.uuid(), name: z.string() }),
  requestId: z.uuid(),
  caseId: z.uuid().nullable(),
  fileCode: z.string().nullable(),
  complainantName: z.string().nullable(),
  content: z.string(),
  complainedOf: z.string().nullable(),
  denunciation: z.string().nullable(),
  receivedOn: Day,
  first: Answer.extend({ by: z.string().nullable() }).nullable(),
  secondReceivedOn: Day.nullable(),
  second: Answer.extend({ number: z.string() }).nullable(),
  court: z.object({ on: Day, name: z.string() }).nullable(),
  withdrawnOn: Day.nullable(),
  /** The clock that runs now, with each counted and skipped day and the other way of counting it. */
  clock: z.custom<Deadline>((value) => typeof value === "object").nullable(),
  /** A limit runs, but its end lies in a year whose days off are not known. */
  dueUntold: z.boolean(),
  /** What can be done now, and by the person who reads this. */
  moves: z.array(
    z.object({
      move: z.custom<ComplaintMoveName>((value) => typeof value === "string"),
      because: z.array(z.string()),
    }),
  ),
});
export type ComplaintRecord = z.infer<typeof ComplaintRecord>;

const RuleId = z.enum(deadlineRules.map(({ id }) => id) as [string, ...string[]]);

export const ComplaintLine = z.object({
  id: z.uuid(),
  status: ComplaintRecord.shape.status,
  subject: Subject,
  fullName: z.string(),
  fileCode: z.string().nullable(),
  officeName: z.string(),
  receivedOn: Day,
  rule: RuleId.nullable(),
  due: Moment.nullable(),
});
export type ComplaintLine = z.infer<typeof ComplaintLine>;

/** What a complaint about a request, or about the case that came of it, can be about. */
export const Complainable = z.object({
  requestId: z.uuid(),
  fullName: z.string(),
  fileCode: z.string().nullable(),
  subjects: z.array(Subject),
  /** Those who acted in it, and can therefore be complained of. */
  people: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type Complainable = z.infer<typeof Complainable>;
