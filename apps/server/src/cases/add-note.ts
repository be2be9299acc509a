import { dayOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { getOpenFile } from "./case-access.ts";
import type { ContactForm, DocumentForm, NoteForm } from "./case-note.ts";
import { auditLine, caseOfLine, changeLine, writtenBy } from "./change-line.ts";
import type { Known } from "./file-line.ts";
import { tellEvent } from "./tell-event.ts";

const select = { id: true, version: true } as const;

/** Adds a note to a case: for all who work on it, or for its writer alone. */
export async function addNote(
  ctx: UserCtx,
  { caseId, ...form }: NoteForm & { caseId: string },
): Promise<Known> {
  await getOpenFile(ctx, caseId);
  const saved = await ctx.db.caseNote.create({ data: { caseId, ...form, ...writtenBy(ctx) }, select });
  const { words, isPrivate } = form;
  await tellEvent(ctx, caseId, { kind: "note", subjectId: saved.id, note: words, words: [words], isPrivate });
  await auditLine(ctx, "case.note-added", caseId, saved.id, { private: isPrivate });
  return saved;
}

/** Writes down that somebody was spoken with. */
export async function addContact(
  ctx: UserCtx,
  { caseId, ...form }: ContactForm & { caseId: string },
): Promise<Known> {
  await getOpenFile(ctx, caseId);
  if (form.on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  const { on, withWhom, said, next } = form;
  const saved = await ctx.db.caseContact.create({
    data: { caseId, ...form, on: toDate(on), ...writtenBy(ctx) },
    select,
  });
  const told = { on, note: said, words: [withWhom, said, next] };
  await tellEvent(ctx, caseId, { kind: "contact", subjectId: saved.id, ...told });
  await auditLine(ctx, "case.contact-added", caseId, saved.id, { channel: form.channel });
  return saved;
}

/** Enters a paper or a letter in the file's index. */
export async function addDocument(
  ctx: UserCtx,
  { caseId, ...form }: DocumentForm & { caseId: string },
): Promise<Known> {
  await getOpenFile(ctx, caseId);
  checkPaper(ctx, form);
  const saved = await ctx.db.caseDocument.create({
    data: { caseId, ...form, on: toDate(form.on), ...writtenBy(ctx) },
    select,
  });
  await tellDocument(ctx, caseId, saved.id, form);
  await auditLine(ctx, "case.document-added", caseId, saved.id, { kind: form.kind });
  return saved;
}

/** Corrects a line of the index, or says where the paper is now. */
export async function changeDocument(
  ctx: UserCtx,
  { id, version, ...form }: DocumentForm & Known,
): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseDocument, id);
  await getOpenFile(ctx, caseId);
  checkPaper(ctx, form);
  const columns = { ...form, on: toDate(form.on) };
  const saved = await changeLine(ctx, ctx.db.caseDocument, { id, version }, caseId, columns);
  await tellDocument(ctx, caseId, id, form);
  await auditLine(ctx, "case.document-changed", caseId, id, { kind: form.kind });
  return saved;
}

function checkPaper(ctx: UserCtx, { on }: DocumentForm) {
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
}

function tellDocument(ctx: UserCtx, caseId: string, subjectId: string, form: DocumentForm) {
  const words = [form.title, form.number, form.party];
  return tellEvent(ctx, caseId, { kind: "document", subjectId, words });
}
