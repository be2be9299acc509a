import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { DuplicateReason } from "./find-duplicates.ts";

/** The two ids of a pair, in the order in which it is stored. */
export function pairOf(one: string, other: string): { lowId: string; highId: string } {
  return one < other ? { lowId: one, highId: other } : { lowId: other, highId: one };
}

/** The records that stand for a person: the one kept, and those that were merged into it. */
async function findAllIds(ctx: RecordCtx, id: string): Promise<string[]> {
  const merges = await ctx.db.applicantMerge.findMany({
    where: { keptId: id, undoneAt: null },
    select: { mergedId: true },
  });
  return [id, ...merges.map(({ mergedId }) => mergedId)];
}

/** Those of whom somebody said that they are not this person; what was said of a record merged into it counts too. */
export async function findOthers(ctx: RecordCtx, id: string): Promise<ReadonlySet<string>> {
  const ids = await findAllIds(ctx, id);
  const pairs = await ctx.db.personPair.findMany({
    where: { state: "not-the-same", OR: [{ lowId: { in: ids } }, { highId: { in: ids } }] },
    select: { lowId: true, highId: true },
  });
  return new Set(
    pairs.flatMap(({ lowId, highId }) => [lowId, highId]).filter((other) => !ids.includes(other)),
  );
}

export type LikelyPair = { otherId: string; score: number; reasons: readonly DuplicateReason[] };

/** Keeps which pairs are open for a person: those likely now; one that is likely no more is forgotten. */
export async function saveOpenPairs(
  ctx: RecordCtx,
  id: string,
  likely: readonly LikelyPair[],
): Promise<void> {
  const open = await ctx.db.personPair.findMany({
    where: { state: "open", OR: [{ lowId: id }, { highId: id }] },
    select: { id: true, lowId: true, highId: true },
  });
  const isLikely = (row: { lowId: string; highId: string }) =>
    likely.some(({ otherId }) => otherId === (row.lowId === id ? row.highId : row.lowId));
  const gone = open.filter((row) => !isLikely(row)).map((row) => row.id);
  if (gone.length > 0) await ctx.db.personPair.deleteMany({ where: { id: { in: gone }, state: "open" } });
  for (const { otherId, score, reasons } of likely) {
    const ids = pairOf(id, otherId);
    const found = { score, reasons: [...reasons] };
    await ctx.db.personPair.upsert({
      where: { lowId_highId: ids },
      create: { ...ids, ...found, foundAt: new Date(ctx.now()) },
      update: found,
      select: { id: true },
    });
  }
}

const PAGE = 50;

/** Pairs that nobody has decided, newest first, fifty a page. */
export async function listOpenPairs(ctx: UserCtx, before: string | null) {
  const rows = await ctx.db.personPair.findMany({
    where: { state: "open", ...(before && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: PAGE,
    select: { id: true, version: true, lowId: true, highId: true, score: true, reasons: true, foundAt: true },
  });
  return rows.map((row) => ({
    ...row,
    reasons: row.reasons as DuplicateReason[],
    foundAt: toMoment(row.foundAt),
  }));
}

/** Writes what was decided of a pair, found by the machine or not. */
export async function decidePair(
  ctx: UserCtx,
  one: string,
  other: string,
  state: "not-the-same" | "merged" | "open",
): Promise<void> {
  const ids = pairOf(one, other);
  const isOpen = state === "open";
  const said = {
    state,
    decidedAt: isOpen ? null : new Date(ctx.now()),
    decidedById: isOpen ? null : ctx.user.id,
  };
  await ctx.db.personPair.upsert({
    where: { lowId_highId: ids },
    create: { ...ids, ...said, score: 0, reasons: [], foundAt: new Date(ctx.now()) },
    update: { ...said, version: { increment: 1 } },
    select: { id: true },
  });
}

/** A record that was merged away is like nobody any more. */
export async function forgetOpenPairs(ctx: UserCtx, id: string): Promise<void> {
  await ctx.db.personPair.deleteMany({ where: { state: "open", OR: [{ lowId: id }, { highId: id }] } });
}
