import { toEpoch } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import type { WorkScope } from "../platform/work-reach.ts";
import { findOpen } from "./find-open.ts";
import { type WorkItem, type WorkList, workGroups } from "./work-item.ts";

/** What calls for a hand now, by legal risk: running, overdue, due today, waiting on others, later. */
export async function listWork(ctx: UserCtx, { scope }: { scope: WorkScope }): Promise<WorkList> {
  const { items, isCut } = await findOpen(ctx, scope, null);
  return { items: items.toSorted(byRisk), isCut };
}

function byRisk(a: WorkItem, b: WorkItem): number {
  const group = workGroups.indexOf(a.group) - workGroups.indexOf(b.group);
  return group || toEpoch(a.due ?? a.since) - toEpoch(b.due ?? b.since);
}
