import { type EntryNature, type FactEntry, findUnit, type PlainDate } from "@tgpl/domain";
import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import type { HistoryFact } from "./history-fact.ts";

export type NewEntry = {
  fact: HistoryFact;
  value: unknown;
  from: FactEntry["from"];
  nature: EntryNature;
  reason?: string | null;
  corrects?: string | null;
  /** Left out: now, and by who is writing. */
  recorded?: { at: Date; byId: string | null };
};

/** Adds entries and answers their ids, in the same order. Nothing of the history is ever changed. */
export async function addEntries(
  ctx: UserCtx,
  applicantId: string,
  entries: readonly NewEntry[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const { value, from, recorded, corrects, reason, ...entry } of entries) {
    const { id } = await ctx.db.factEntry.create({
      data: {
        ...entry,
        applicantId,
        value: toStored(value),
        from: maybe(from, toDate),
        reason: reason ?? null,
        correctsId: corrects ?? null,
        recordedAt: recorded?.at ?? new Date(ctx.now()),
        recordedById: recorded ? recorded.byId : ctx.user.id,
      },
      select: { id: true },
    });
    ids.push(id);
  }
  return ids;
}

/** A plain copy for a JSON column; what nobody knows has no value, which is not the same as none. */
function toStored(value: unknown) {
  return value === undefined ? {} : { is: JSON.parse(JSON.stringify(value)) };
}

function fromStored(stored: unknown): unknown {
  return (stored as { is?: unknown }).is;
}

/** The whole history of some facts of one person. */
export async function findEntries(
  ctx: RecordCtx,
  applicantId: string,
  facts: readonly HistoryFact[],
): Promise<(FactEntry & { fact: HistoryFact })[]> {
  const rows = await ctx.db.factEntry.findMany({
    where: { applicantId, fact: { in: [...facts] } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { id: true, fact: true, value: true, from: true, recordedAt: true, correctsId: true },
  });
  return rows.map((row) => ({
    id: row.id,
    fact: row.fact as HistoryFact,
    value: fromStored(row.value),
    from: maybe(row.from, toDay),
    recordedAt: toMoment(row.recordedAt),
    corrects: row.correctsId,
  }));
}

const PAGE = 50;

/** The history of a person from what was written last, fifty a page, with who wrote it. */
export async function listEntries(ctx: UserCtx, applicantId: string, before: string | null) {
  const rows = await ctx.db.factEntry.findMany({
    where: { applicantId, ...(before && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: PAGE,
    select: {
      id: true,
      fact: true,
      value: true,
      from: true,
      nature: true,
      reason: true,
      correctsId: true,
      recordedAt: true,
      recordedById: true,
    },
  });
  const ids = rows.map(({ id }) => id);
  const corrections = await ctx.db.factEntry.findMany({
    where: { applicantId, correctsId: { in: ids } },
    select: { correctsId: true },
  });
  const putRight = new Set(corrections.map(({ correctsId }) => correctsId));
  const names = await namesOf(
    ctx,
    rows.map(({ recordedById }) => recordedById),
  );
  return rows.map(({ recordedById, correctsId, ...row }) => ({
    ...row,
    fact: row.fact as HistoryFact,
    nature: row.nature as EntryNature,
    value: named(ctx, row.fact, fromStored(row.value), toDay(row.recordedAt)),
    from: maybe(row.from, toDay),
    corrects: correctsId,
    recordedAt: toMoment(row.recordedAt),
    recordedBy: names.get(recordedById ?? "") ?? null,
    isPutRight: putRight.has(row.id),
  }));
}

/** A place with the name that it had when it was written down. */
function named(ctx: UserCtx, fact: string, value: unknown, on: PlainDate): unknown {
  if (fact !== "residence" || value === undefined) return value;
  const { communeCode, address } = value as { communeCode: string; address: string | null };
  const { gazetteer } = ctx.jurisdiction;
  return { communeCode, address, communeName: findUnit(gazetteer, communeCode, on)?.name ?? communeCode };
}

/** Since when the person's record is there, and by whom: what stood in it from the beginning was written then. */
export async function findBeginning(ctx: UserCtx, id: string): Promise<{ at: Date; byId: string | null }> {
  const row = await ctx.db.applicant.findUniqueOrThrow({
    where: { id },
    select: { createdAt: true, createdById: true },
  });
  return { at: row.createdAt, byId: row.createdById };
}

export async function namesOf(
  ctx: UserCtx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const rows = await ctx.db.account.findMany({
    where: { id: { in: known } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}
