import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { type ReceivedFile, receiveFile } from "../platform/files/receive-file.ts";
import { inTransaction } from "../platform/write.ts";
import { getAttachment, markKept, type StoredAttachment } from "./attachments.data.ts";
import { requireSubject } from "./subject-access.ts";

/**
 * Takes the bytes of a file that was announced by the same person. Sent again after a lost line, the same bytes are
 * answered alike and other bytes are refused. First the content is kept, then the row says so: a crash between
 * leaves bytes that no row names, never a row without bytes.
 */
export async function keepAttachment(ctx: UserCtx, id: string, bytes: Readable): Promise<{ id: string }> {
  const file = await requireOwn(ctx, id);
  const { incoming, store, scan } = ctx.files;
  const received = await receiveFile(bytes, file.size, incoming);
  try {
    if (file.keptAt) return requireSame(file, received);
    await scan?.(received.path);
    await store.keep(received.path, received.sha256);
  } finally {
    await rm(received.path, { force: true });
  }
  await inTransaction(ctx.prisma, (db) => record({ ...ctx, db }, file, received));
  return { id };
}

async function requireOwn(ctx: UserCtx, id: string): Promise<StoredAttachment> {
  const file = await getAttachment(ctx, id);
  await requireSubject(ctx, file.subject, "write");
  if (file.createdById !== ctx.user.id) throw new AppError("not-found");
  return file;
}

function requireSame({ id, sha256 }: StoredAttachment, received: ReceivedFile): { id: string } {
  if (sha256 !== received.sha256) throw new AppError("conflict", { subject: { type: "attachment", id } });
  return { id };
}

async function record(ctx: UserCtx, file: StoredAttachment, { sha256, type }: ReceivedFile): Promise<void> {
  const { mediaType, ending } = type;
  await markKept(ctx, file.id, { sha256, mediaType, scanned: ctx.files.scan !== null });
  await writeAudit(ctx, "file.added", file.subject, { file: file.id, kind: file.kind, ending });
}
