import { dayOf, type Instant, toEpoch } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import {
  findOpenRequests,
  findRunningCases,
  findWaitingRefusals,
  type OpenItem,
  scopeFilter,
  type WorkScope,
} from "./work.data.ts";
import { type WorkGroup, type WorkItem, type WorkList, workGroups } from "./work-item.ts";

/** What calls for a hand now, by legal risk: running, overdue, due today, waiting on others, later. */
export async function listWork(ctx: UserCtx, { scope }: { scope: WorkScope }): Promise<WorkList> {
  const items = (await openItems(ctx, scope)) ?? [];
  const [first] = items;
  if (first)
    await writeAudit(ctx, "work.list.read", first.subject, { ids: items.map(({ subject }) => subject.id) });
  const count = async (other: WorkScope) =>
    other === scope ? items.length : ((await openItems(ctx, other))?.length ?? null);
  const counts = {
    mine: (await count("mine")) ?? 0,
    office: await count("office"),
    centre: await count("centre"),
  };
  const now = ctx.now();
  return { items: items.map((item) => ({ ...item, group: groupOf(item, now) })).toSorted(byRisk), counts };
}

async function openItems(ctx: UserCtx, scope: WorkScope): Promise<OpenItem[] | null> {
  const filter = scopeFilter(ctx, scope);
  if (!filter) return null;
  return [
    ...(await findOpenRequests(ctx, filter)),
    ...(await findWaitingRefusals(ctx)),
    ...(await findRunningCases(ctx, filter)),
  ];
}

const WAITING = new Set(["await-supplement", "await-papers"]);

/** Answering a request has no number of days, it is due “at once” (Điều 30 khoản 2): its clock runs from receipt. */
function groupOf({ kind, due }: OpenItem, now: Instant): WorkGroup {
  if (kind === "answer-request" || kind === "confirm-refusal") return "running";
  if (due && toEpoch(due) < toEpoch(now)) return "overdue";
  if (WAITING.has(kind)) return "waiting";
  return due && dayOf(due) === dayOf(now) ? "today" : "later";
}

function byRisk(a: WorkItem, b: WorkItem): number {
  const group = workGroups.indexOf(a.group) - workGroups.indexOf(b.group);
  return group || toEpoch(a.due ?? a.since) - toEpoch(b.due ?? b.since);
}
