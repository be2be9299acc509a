import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { namesOf } from "./appraisal.data.ts";
import type { AppraisalRecord, QualityEventKind } from "./appraisal-record.ts";

const MOST = 50;

/** What happened to the quality records of a case, the newest first. The provider sees what concerns the result. */
export async function findQualityEvents(ctx: UserCtx, caseId: string): Promise<AppraisalRecord["events"]> {
  const isAppraiser = hasRight(ctx.user.role, "quality.appraise");
  const rows = await ctx.db.qualityEvent.findMany({
    where: { caseId, ...(!isAppraiser && { kind: { in: [...seenByProvider] } }) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST,
    select: { id: true, kind: true, at: true, byId: true, reason: true, before: true },
  });
  const names = await namesOf(
    ctx,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ id, kind, at, byId, reason, before }) => ({
    id,
    kind: kind as QualityEventKind,
    at: toMoment(at),
    by: names.get(byId ?? "") ?? null,
    reason,
    pointsBefore: (before as { points?: number | null }).points ?? null,
  }));
}

const seenByProvider: readonly QualityEventKind[] = [
  "result-acknowledged",
  "result-appealed",
  "appeal-answered",
  "appraisal-reopened",
  "time-finished",
  "time-reopened",
];
