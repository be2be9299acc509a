import { z } from "zod";
import { Line, Moment, Paragraph } from "../platform/fields.ts";
import { largestFile } from "../platform/files/file-types.ts";
import { Version } from "../platform/write.ts";

export const attachmentSubjects = [
  "applicant",
  "request",
  "case",
  "recommendation",
  "progress-report",
] as const;
export const Subject = z.object({ type: z.enum(attachmentSubjects), id: z.uuid() });
export type Subject = z.infer<typeof Subject>;

/** What a file is to the work; `identity-paper` is shown masked until it is opened. */
export const attachmentKinds = [
  "application-form",
  "identity-paper",
  "proof-paper",
  "case-paper",
  "procedural-paper",
  "outcome-paper",
  "recording",
  "other",
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];
export const maskedKinds: ReadonlySet<AttachmentKind> = new Set(["identity-paper"]);

export const Announcement = z.object({
  subject: Subject,
  kind: z.enum(attachmentKinds),
  /** The name it had on the officer's machine, or a better one. */
  title: Line(200),
  size: z.int().min(1).max(largestFile),
  /** The paper of the case's index of which it is the scan. */
  paperId: z.uuid().nullish(),
});
export type Announcement = z.infer<typeof Announcement>;

export const Description = z.object({
  id: z.uuid(),
  version: Version,
  kind: z.enum(attachmentKinds),
  title: Line(200),
  /** Left out, it stays the scan of what it is; null makes it that of no paper. */
  paperId: z.uuid().nullish(),
});
export type Description = z.infer<typeof Description>;

export const OneAttachment = z.object({ id: z.uuid(), version: Version });
export const Removal = OneAttachment.extend({ reason: Paragraph });

export const AttachmentRecord = OneAttachment.extend({
  subject: Subject,
  kind: z.enum(attachmentKinds),
  title: z.string(),
  ending: z.string(),
  size: z.int(),
  by: z.string().nullable(),
  at: Moment,
  scanned: z.boolean(),
  /** The paper of the index of which it is the scan. */
  paper: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  preview: z.enum(["none", "plain", "masked"]),
  removed: z.object({ by: z.string().nullable(), at: Moment, reason: z.string() }).nullable(),
  mayChange: z.boolean(),
});
export type AttachmentRecord = z.infer<typeof AttachmentRecord>;

export const AttachmentList = z.object({
  files: z.array(AttachmentRecord),
  /** The id of the last one shown, where there are earlier ones. */
  earlier: z.uuid().nullable(),
  mayAdd: z.boolean(),
  limits: z.object({ document: z.int(), image: z.int(), recording: z.int() }),
  endings: z.array(z.string()),
});
export type AttachmentList = z.infer<typeof AttachmentList>;
