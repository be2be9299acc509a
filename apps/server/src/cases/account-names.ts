import type { UserCtx } from "../platform/context.ts";

/** The names of accounts by their ids; those not found have none. */
export async function accountNames(
  ctx: UserCtx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const rows = await ctx.db.account.findMany({
    where: { id: { in: known } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map((row) => [row.id, row.displayName]));
}
