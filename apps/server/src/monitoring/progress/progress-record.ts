import { codesOf, progressStatuses, reportRounds } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../../platform/fields.ts";
import { Version } from "../../platform/write.ts";

export const Year = z.number().int().min(2018).max(2199);
export const TaskCode = z.string().regex(/^[A-Z]\d{1,2}\.\d{1,3}$/, "wrong-format");
export const Round = z.enum(codesOf(reportRounds));

/** What an agency says of a task. */
export const ReportForm = z.object({
  status: z.enum(codesOf(progressStatuses)),
  progress: Paragraph,
  output: Paragraph.nullable(),
  /** Where the evidence is, in words; files are kept with the report. */
  evidence: Paragraph.nullable(),
  difficulties: Paragraph.nullable(),
  proposals: Paragraph.nullable(),
});
export type ReportForm = z.infer<typeof ReportForm>;

/** Which report: of a task, in a round. The agency is the reporter's. */
export const ReportKey = z.object({ taskCode: TaskCode, round: Round });
export type ReportKey = z.infer<typeof ReportKey>;

export const Report = ReportForm.extend({
  id: z.uuid(),
  version: Version,
  reporterName: z.string(),
  byLink: z.boolean(),
  handedInAt: Moment,
  changedAt: Moment,
});
export type Report = z.infer<typeof Report>;

export const Agency = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export type Agency = z.infer<typeof Agency>;

/** A report that a task asks of an agency, and how it stands. */
export const AskedReport = ReportKey.extend({
  title: z.string(),
  titleEn: z.string(),
  deliverable: z.string(),
  deliverableEn: z.string(),
  part: z.enum(["lead", "coordinating"]),
  agency: Agency,
  dueOn: Day,
  /** `unconfirmed`: the day is an assumption. */
  evidence: z.enum(["seen", "weak", "unconfirmed"]),
  standing: z.enum(["handed-in", "handed-in-late", "late", "due-soon", "not-yet-due"]),
  daysLate: z.int(),
  report: Report.nullable(),
});
export type AskedReport = z.infer<typeof AskedReport>;

export const AskedReports = z.object({
  year: z.int(),
  /** null: no plan of the year is in force. */
  planTitle: z.string().nullable(),
  reports: z.array(AskedReport),
});
export type AskedReports = z.infer<typeof AskedReports>;

/** What a link from an e-mail opens. */
export const OpenedLink = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("open"),
    agency: Agency,
    expiresAt: Moment,
    planTitle: z.string(),
    reports: z.array(AskedReport.omit({ report: true, agency: true })),
  }),
  z.object({ state: z.literal("used"), at: Moment }),
  z.object({ state: z.literal("expired"), at: Moment }),
  z.object({ state: z.literal("unknown") }),
]);
export type OpenedLink = z.infer<typeof OpenedLink>;

export const Token = z.string().min(1).max(100);
export const ReportByLink = z.object({
  token: Token,
  reporterName: Line(120),
  reports: z
    .array(ReportKey.extend({ form: ReportForm }))
    .min(1)
    .max(40),
});
export type ReportByLink = z.infer<typeof ReportByLink>;
