import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { Description } from "./attachment-record.ts";
import { changeAttachment, getAttachment, type StoredAttachment } from "./attachments.data.ts";
import { requirePaper } from "./require-paper.ts";
import { requireSubject } from "./subject-access.ts";

type One = { id: string; version: number };

/** Gives a file another name or kind, or says of which paper of the index it is the scan. */
export async function describeAttachment(
  ctx: UserCtx,
  { id, version, kind, title, paperId }: Description,
): Promise<One> {
  const file = await requireKept(ctx, id);
  await requirePaper(ctx, file.subject, paperId);
  const scanOf = paperId === undefined ? {} : { paperId };
  const changed = await changeAttachment(ctx, { id, version }, { kind, title, ...scanOf });
  await writeAudit(ctx, "file.described", file.subject, {
    file: id,
    kind,
    ...(paperId !== undefined && { paper: paperId }),
  });
  return changed;
}

/** Takes a file out of its record, with the reason. The bytes and the line stay; it can be put back. */
export async function removeAttachment(
  ctx: UserCtx,
  { id, version, reason }: One & { reason: string },
): Promise<One> {
  const file = await requireKept(ctx, id);
  if (file.removedAt) throw new AppError("status-not-allowed", { because: ["file-removed"] });
  const removed = { removedAt: new Date(ctx.now()), removedById: ctx.user.id, removedReason: reason };
  const changed = await changeAttachment(ctx, { id, version }, removed);
  await writeAudit(ctx, "file.removed", file.subject, { file: id, kind: file.kind });
  return changed;
}

/** Puts a file back. */
export async function restoreAttachment(ctx: UserCtx, { id, version }: One): Promise<One> {
  const file = await requireKept(ctx, id);
  const back = { removedAt: null, removedById: null, removedReason: null };
  const changed = await changeAttachment(ctx, { id, version }, back);
  await writeAudit(ctx, "file.restored", file.subject, { file: id, kind: file.kind });
  return changed;
}

async function requireKept(ctx: UserCtx, id: string): Promise<StoredAttachment> {
  const file = await getAttachment(ctx, id);
  await requireSubject(ctx, file.subject, "write");
  if (!file.keptAt) throw new AppError("not-found");
  return file;
}
