import { codesOf, contactChannels, filePaperKinds } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { FileLine } from "./file-line.ts";

/** A note. A private one is seen by its writer alone. */
export const NoteForm = z.object({ isPrivate: z.boolean(), words: Paragraph });
export type NoteForm = z.infer<typeof NoteForm>;
export const NoteRecord = FileLine.extend(NoteForm.shape).extend({ isMine: z.boolean() });
export type NoteRecord = z.infer<typeof NoteRecord>;

/** A contact with the person or somebody about them: when, how, with whom, what was said, what is next. */
export const ContactForm = z.object({
  on: Day,
  channel: z.enum(codesOf(contactChannels)),
  withWhom: Line(120),
  said: Paragraph,
  next: Paragraph.nullable(),
});
export type ContactForm = z.infer<typeof ContactForm>;
export const ContactRecord = FileLine.extend(ContactForm.shape);
export type ContactRecord = z.infer<typeof ContactRecord>;

/** Something to be done until a day, by one account. */
export const TaskForm = z.object({ what: Line(300), forId: z.uuid(), dueOn: Day });
export type TaskForm = z.infer<typeof TaskForm>;
export const TaskRecord = FileLine.extend(TaskForm.shape).extend({
  forName: z.string(),
  isMine: z.boolean(),
  doneAt: Moment.nullable(),
  doneBy: z.string().nullable(),
});
export type TaskRecord = z.infer<typeof TaskRecord>;

/** One case of a task that is given in several. */
export const PlannedTask = z.object({
  caseId: z.uuid(),
  fileCode: z.string(),
  fullName: z.string(),
  people: z.array(z.object({ id: z.uuid(), displayName: z.string() })),
  /** Who performs the case, where they have an account. */
  to: z.uuid().nullable(),
});
export type PlannedTask = z.infer<typeof PlannedTask>;

/** A line of the file's index (Luật TGPL Điều 39 khoản 2). */
export const DocumentForm = z.object({
  kind: z.enum(codesOf(filePaperKinds)),
  title: Line(200),
  on: Day,
  number: Line(60).nullable(),
  pages: z.int().min(1).max(9_999).nullable(),
  /** To whom a letter went or from whom it came. */
  party: Line(200).nullable(),
  /** Where the paper is. */
  place: Line(120).nullable(),
});
export type DocumentForm = z.infer<typeof DocumentForm>;
export const DocumentRecord = FileLine.extend(DocumentForm.shape).extend({
  /** Its number in the index; a struck paper has none. */
  position: z.int().nullable(),
  /** The files that are its scan, in the order in which they came. */
  scans: z.array(z.object({ id: z.uuid(), title: z.string() })),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;
