import type { UserCtx } from "../platform/context.ts";
import { type WorkScope, workReach } from "../platform/work-reach.ts";
import { sourcesFor } from "./find-open.ts";
import type { WorkCounts } from "./work-item.ts";

/** How much is open in each scope that the person's role has. No name is read, so it may be asked each minute. */
export async function countWork(ctx: UserCtx): Promise<WorkCounts> {
  return {
    mine: (await countOpen(ctx, "mine")) ?? 0,
    office: await countOpen(ctx, "office"),
    centre: await countOpen(ctx, "centre"),
  };
}

async function countOpen(ctx: UserCtx, scope: WorkScope): Promise<number | null> {
  const reach = workReach(ctx, scope);
  if (!reach) return null;
  let open = 0;
  for (const source of sourcesFor(ctx)) open += await source.count(ctx, reach);
  return open;
}
