import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import { fileLimits, fileTypes, findFileType } from "../platform/files/file-types.ts";
import { staleVersion } from "../platform/stale.ts";
import {
  type Announcement,
  type AttachmentKind,
  type AttachmentList,
  type AttachmentRecord,
  maskedKinds,
  type Subject,
} from "./attachment-record.ts";

const columns = {
  id: true,
  version: true,
  subjectType: true,
  subjectId: true,
  kind: true,
  title: true,
  size: true,
  createdById: true,
  keptAt: true,
  sha256: true,
  mediaType: true,
  scanned: true,
  removedAt: true,
  removedById: true,
  removedReason: true,
  paper: { select: { id: true, title: true, struckAt: true } },
} as const;

type Row = Awaited<ReturnType<typeof findRow>> & object;
export type StoredAttachment = Omit<Row, "subjectType" | "subjectId" | "kind"> & {
  subject: Subject;
  kind: AttachmentKind;
};

function findRow(ctx: UserCtx, id: string) {
  return ctx.db.attachment.findUnique({ where: { id }, select: columns });
}

/** One file as stored, whoever asks: its record decides who may. Throws `not-found`. */
export async function getAttachment(ctx: UserCtx, id: string): Promise<StoredAttachment> {
  const row = await findRow(ctx, id);
  if (!row) throw new AppError("not-found");
  return toStored(row);
}

function toStored({ subjectType, subjectId, kind, ...rest }: Row): StoredAttachment {
  return {
    ...rest,
    subject: { type: subjectType as Subject["type"], id: subjectId },
    kind: kind as AttachmentKind,
  };
}

export async function addAttachment(
  ctx: UserCtx,
  { subject, paperId = null, ...rest }: Announcement,
): Promise<string> {
  const { id } = await ctx.db.attachment.create({
    data: {
      ...rest,
      paperId,
      subjectType: subject.type,
      subjectId: subject.id,
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
  return id;
}

type Content = { sha256: string; mediaType: string; scanned: boolean };

export async function markKept(ctx: UserCtx, id: string, content: Content): Promise<void> {
  const keptAt = new Date(ctx.now());
  await ctx.db.attachment.update({ where: { id }, data: { ...content, keptAt }, select: { id: true } });
}

type Change = { kind?: AttachmentKind; title?: string; paperId?: string | null } & {
  removedAt?: Date | null;
  removedById?: string | null;
  removedReason?: string | null;
};

/** Changes a file's row if it is still the version that was read. */
export async function changeAttachment(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Change,
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.attachment.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "attachment", id });
  return { id, version: version + 1 };
}

const PAGE = 50;

/** The newest files of some records, fifty a page; those taken away stay in their place and say so. */
export async function findAttachments(
  ctx: UserCtx,
  subjects: readonly Subject[],
  before: string | null,
): Promise<Pick<AttachmentList, "files" | "earlier">> {
  const rows = await ctx.db.attachment.findMany({
    where: {
      OR: subjects.map(({ type, id }) => ({ subjectType: type, subjectId: id })),
      keptAt: { not: null },
      // Ids are given in the order of time.
      ...(before && { id: { lt: before } }),
    },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: columns,
  });
  const shown = rows.slice(0, PAGE);
  const nameOf = await namesOf(ctx, shown);
  return {
    files: shown.map((row) => toRecord(toStored(row), nameOf)),
    earlier: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function findRequestOfCase(ctx: UserCtx, caseId: string): Promise<string> {
  const row = await ctx.db.legalCase.findUnique({ where: { id: caseId }, select: { requestId: true } });
  if (!row) throw new AppError("not-found");
  return row.requestId;
}

/** Is this a paper of the index, not struck, of the case that the record is or that came of it? */
export async function isPaperOf(ctx: UserCtx, { type, id }: Subject, paperId: string): Promise<boolean> {
  if (type === "applicant" || type === "recommendation") return false;
  const legalCase = type === "case" ? { id } : { requestId: id };
  return (await ctx.db.caseDocument.count({ where: { id: paperId, struckAt: null, legalCase } })) > 0;
}

export const fileRules = {
  limits: { ...fileLimits },
  endings: fileTypes.map(({ ending }) => ending as string),
};

async function namesOf(ctx: UserCtx, rows: readonly Row[]) {
  const ids = rows.flatMap(({ createdById, removedById }) => [
    createdById,
    ...(removedById ? [removedById] : []),
  ]);
  const found = await ctx.db.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  });
  const names = new Map(found.map(({ id, displayName }) => [id, displayName]));
  return (id: string | null) => names.get(id ?? "") ?? null;
}

function toRecord(file: StoredAttachment, nameOf: (id: string | null) => string | null): AttachmentRecord {
  return {
    id: file.id,
    version: file.version,
    subject: file.subject,
    kind: file.kind,
    title: file.title,
    ending: findFileType(file.mediaType)?.ending ?? "",
    size: file.size,
    by: nameOf(file.createdById),
    at: toMoment(file.keptAt ?? new Date(0)),
    scanned: file.scanned,
    paper: file.paper && !file.paper.struckAt ? { id: file.paper.id, title: file.paper.title } : null,
    preview: previewOf(file),
    removed: maybe(file.removedAt, (at) => ({
      by: nameOf(file.removedById),
      at: toMoment(at),
      reason: file.removedReason ?? "",
    })),
    mayChange: false,
  };
}

/** Whether a small picture can be shown, and whether only a masked one. */
export function previewOf(file: Pick<StoredAttachment, "kind" | "mediaType" | "removedAt">) {
  if (file.removedAt || findFileType(file.mediaType)?.group !== "image") return "none";
  if (file.mediaType === "image/heic") return "none";
  return maskedKinds.has(file.kind) ? "masked" : "plain";
}
