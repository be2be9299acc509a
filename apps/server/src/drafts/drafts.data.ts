import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { DraftKind, DraftRef } from "../platform/write.ts";
import type { Draft, DraftBody, DraftLine } from "./draft.ts";

const line = { kind: true, subject: true, startedAt: true, savedAt: true, body: true } as const;
const MOST = 20;

/** The drafts of the person who asks, newest first; nobody else's can be asked for. */
export async function findDraftLines(ctx: UserCtx, kind: DraftKind | null): Promise<DraftLine[]> {
  const rows = await ctx.db.draft.findMany({
    where: { accountId: ctx.user.id, ...(kind && { kind }) },
    orderBy: { savedAt: "desc" },
    take: MOST,
    select: line,
  });
  return rows.map(toLine);
}

export async function findOneDraft(ctx: UserCtx, { kind, subject }: DraftRef): Promise<Draft | null> {
  const row = await ctx.db.draft.findUnique({
    where: { accountId_kind_subject: { accountId: ctx.user.id, kind, subject } },
    select: line,
  });
  return row && { ...toLine(row), body: row.body as DraftBody };
}

export async function writeDraft(ctx: UserCtx, { kind, subject }: DraftRef, body: DraftBody) {
  const at = new Date(ctx.now());
  const key = { accountId: ctx.user.id, kind, subject };
  const row = await ctx.db.draft.upsert({
    where: { accountId_kind_subject: key },
    create: { ...key, body, startedAt: at, savedAt: at },
    update: { body, savedAt: at },
    select: { savedAt: true },
  });
  return { savedAt: toMoment(row.savedAt) };
}

export async function deleteDraft(ctx: UserCtx, { kind, subject }: DraftRef): Promise<void> {
  await ctx.db.draft.deleteMany({ where: { accountId: ctx.user.id, kind, subject } });
}

type Row = { kind: string; subject: string; startedAt: Date; savedAt: Date; body: unknown };

function toLine({ kind, subject, startedAt, savedAt, body }: Row): DraftLine {
  const { title } = body as DraftBody;
  return {
    kind: kind as DraftKind,
    subject,
    title: typeof title === "string" ? title : null,
    startedAt: toMoment(startedAt),
    savedAt: toMoment(savedAt),
  };
}
