import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { AttachmentList, Subject } from "./attachment-record.ts";
import { fileRules, findAttachments, findRequestOfCase } from "./attachments.data.ts";
import { maySubject, requireSubject } from "./subject-access.ts";

type Asked = { subject: Subject; cursor?: string | null | undefined };

/** The files of a record, and with a case those of its request: one file lies in one folder. Recorded as read. */
export async function listAttachments(
  ctx: UserCtx,
  { subject, cursor = null }: Asked,
): Promise<AttachmentList> {
  await requireSubject(ctx, subject, "read");
  const subjects = [subject, ...(await requestOf(ctx, subject))];
  const { files, earlier } = await findAttachments(ctx, subjects, cursor);
  if (files.length > 0) await writeAudit(ctx, "file.list.read", subject, { ids: files.map(({ id }) => id) });
  const changeable = await Promise.all(subjects.map((one) => maySubject(ctx, one, "write")));
  const mayChange = new Map(subjects.map(({ id }, at) => [id, changeable[at] ?? false]));
  return {
    files: files.map((file) => ({ ...file, mayChange: mayChange.get(file.subject.id) ?? false })),
    earlier,
    mayAdd: changeable[0] ?? false,
    ...fileRules,
  };
}

async function requestOf(ctx: UserCtx, { type, id }: Subject): Promise<Subject[]> {
  if (type !== "case") return [];
  return [{ type: "request", id: await findRequestOfCase(ctx, id) }];
}
