import type { Instant } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { type WorkScope, workReach } from "../platform/work-reach.ts";
import type { OpenWork } from "../platform/work-source.ts";
import { groupOf } from "./group-of.ts";
import { waitedSince } from "./waited-since.ts";
import type { WorkItem } from "./work-item.ts";
import { paceOf, type WorkKind, type WorkSubjectType, workSources } from "./work-sources.ts";

// What is open at one time is bounded by the people there are to do it, whatever the length of the history.
const MOST = 500;

type Open = OpenWork<WorkKind, WorkSubjectType>;
export type Span = { from: Instant; until: Instant };

/** The sources that the person's role may see. */
export function sourcesFor({ user }: UserCtx) {
  return workSources.filter(({ right }) => hasRight(user.role, right));
}

/**
 * What is open in a scope, or falls due within some moments; `isCut` when a source had more than it may answer.
 * Names are shown, so the reading is recorded.
 */
export async function findOpen(
  ctx: UserCtx,
  scope: WorkScope,
  due: Span | null,
): Promise<{ items: WorkItem[]; isCut: boolean }> {
  const reach = workReach(ctx, scope);
  const found: Open[] = [];
  let isCut = false;
  if (!reach) return { items: [], isCut };
  for (const source of sourcesFor(ctx)) {
    const open = await source.find(ctx, { reach, due, most: MOST });
    isCut ||= open.length === MOST;
    found.push(...open);
  }
  const [first] = found;
  if (first)
    await writeAudit(ctx, "work.list.read", first.subject, { ids: found.map(({ subject }) => subject.id) });
  return { items: found.map((item) => toItem(ctx, item)), isCut };
}

function toItem(ctx: UserCtx, item: Open): WorkItem {
  return {
    ...item,
    group: groupOf(item, ctx.now()),
    pace: paceOf(item.kind),
    waited: waitedSince(ctx, item.since),
    dueUntold: item.rule !== null && item.due === null,
    where: item.where ?? null,
    accessNeeds: [...(item.accessNeeds ?? [])],
    oursFrom: item.oursFrom ?? null,
  };
}
