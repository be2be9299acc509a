import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findKeptId, getApplicant } from "./applicants.data.ts";
import {
  deleteEntries,
  findLinkedRows,
  findMerge,
  findPersonLinks,
  type MergeMemory,
  markUndone,
  moveRows,
  readColumns,
  writePerson,
} from "./merge.data.ts";
import { decidePair, forgetOpenPairs } from "./pairs.data.ts";
import { recheckPerson } from "./recheck-person.ts";

/**
 * Makes two records again of one, exactly as they were. Refused, with what stands in the way, once something rests on
 * the merged record: nobody could say to which of the two it belongs.
 */
export async function undoMerge(ctx: UserCtx, { mergeId }: { mergeId: string }) {
  const merge = await findMerge(ctx, mergeId);
  if (!merge) throw new AppError("not-found");
  const { keptId, mergedId, before } = merge;
  const because = await obstaclesTo(ctx, merge);
  if (because.length > 0) throw new AppError("status-not-allowed", { because });
  await deleteEntries(ctx, before.entries);
  for (const link of before.links) await moveRows(ctx, link, link.moved, { from: keptId, to: mergedId });
  const kept = await getApplicant(ctx, keptId);
  const other = await getApplicant(ctx, mergedId);
  // The one kept may bear the other's number: it gives it back first.
  await writePerson(ctx, kept, withFacts(before.kept));
  await writePerson(ctx, other, { ...withFacts(before.merged), mergedIntoId: null });
  await markUndone(ctx, mergeId);
  await forgetOpenPairs(ctx, keptId);
  await decidePair(ctx, keptId, mergedId, "open");
  for (const id of [keptId, mergedId]) {
    await recheckPerson(ctx, id, { factsChanged: true, identityChanged: true });
    const ids = [keptId, mergedId];
    await writeAudit(ctx, "applicant.merge-undone", { type: "applicant", id }, { ids });
  }
  return { id: keptId, otherId: mergedId };
}

function withFacts(columns: MergeMemory["kept"]) {
  const { facts, ...others } = readColumns(columns);
  return { ...others, facts: facts as object };
}

type Merge = NonNullable<Awaited<ReturnType<typeof findMerge>>>;

/** Why the merge cannot be undone: codes with a sentence. */
export async function obstaclesTo(ctx: UserCtx, merge: Merge): Promise<string[]> {
  if (merge.undoneAt) return ["merge-undone-before"];
  if ((await findKeptId(ctx, merge.keptId)) !== merge.keptId) return ["merged-again"];
  const kept = await getApplicant(ctx, merge.keptId);
  const isChanged = kept.version !== merge.keptVersion;
  const isAdded = await hasNewRows(ctx, merge);
  return [...(isChanged ? ["changed-since-merge"] : []), ...(isAdded ? ["added-since-merge"] : [])];
}

async function hasNewRows(ctx: UserCtx, { keptId, before }: Merge): Promise<boolean> {
  for (const link of await findPersonLinks(ctx)) {
    const known = before.links.find(({ table, column }) => table === link.table && column === link.column);
    const there = new Set([...(known?.stayed ?? []), ...(known?.moved ?? []), ...before.entries]);
    if ((await findLinkedRows(ctx, link, keptId)).some((key) => !there.has(key))) return true;
  }
  return false;
}
