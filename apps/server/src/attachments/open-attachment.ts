import type { Readable } from "node:stream";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { drawPreview } from "../platform/files/draw-preview.ts";
import { findFileType } from "../platform/files/file-types.ts";
import { getAttachment, previewOf, type StoredAttachment } from "./attachments.data.ts";
import { requireSubject } from "./subject-access.ts";

export type OpenedAttachment = { content: Readable; mediaType: string; name: string };

/** Opens a file whole. Each opening is recorded before the first byte leaves. */
export async function openAttachment(ctx: UserCtx, id: string): Promise<OpenedAttachment> {
  const file = await requireReadable(ctx, id);
  if (file.removedAt) throw new AppError("not-found");
  await writeAudit(ctx, "file.read", file.subject, { file: id, kind: file.kind });
  const ending = findFileType(file.mediaType)?.ending ?? "bin";
  const name = file.title.toLowerCase().endsWith(`.${ending}`) ? file.title : `${file.title}.${ending}`;
  return { content: await ctx.files.store.open(file.sha256), mediaType: file.mediaType, name };
}

/** The small picture of a file, masked where its kind asks for it. Seen with the list, whose reading is recorded. */
export async function previewAttachment(ctx: UserCtx, id: string): Promise<Buffer> {
  const file = await requireReadable(ctx, id);
  const preview = previewOf(file);
  if (preview === "none") throw new AppError("not-found");
  return drawPreview(await ctx.files.store.open(file.sha256), { masked: preview === "masked" });
}

type Kept = StoredAttachment & { sha256: string; mediaType: string };

async function requireReadable(ctx: UserCtx, id: string): Promise<Kept> {
  const file = await getAttachment(ctx, id);
  await requireSubject(ctx, file.subject, "read");
  const { sha256, mediaType } = file;
  if (sha256 === null || mediaType === null) throw new AppError("not-found");
  return { ...file, sha256, mediaType };
}
