import { appraiseTimeAndWork, compareWithNorm, type StepKind } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import { type AppraisedCase, namesOf } from "./appraisal.data.ts";
import { TimeEntry, type TimeRecord } from "./time-record.ts";

// Payment is reckoned from all of them: a case with more steps than this does not exist.
const MOST = 1000;

/** The steps of a case that have hours, in their order. */
export async function findTimedSteps(ctx: UserCtx, caseId: string) {
  const rows = await ctx.db.caseEvent.findMany({
    where: { caseId, kind: "step", hours: { gt: 0 }, struckAt: null },
    orderBy: [{ on: "asc" }, { at: "asc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, stepKind: true, on: true, hours: true, note: true },
  });
  return rows.map(({ id, stepKind, on, hours, note }) => ({
    stepId: id,
    stepKind: stepKind as StepKind,
    on: toDay(on),
    claimedHours: Number(hours),
    note,
  }));
}

/** The appraisal of time and work, whose hours a provider sees once it is finished. */
export async function readTime(ctx: UserCtx, { id, providerId }: AppraisedCase): Promise<TimeRecord> {
  const steps = await findTimedSteps(ctx, id);
  const stored = await ctx.db.timeAppraisal.findUnique({ where: { caseId: id } });
  const isAppraiser = hasRight(ctx.user.role, "quality.appraise");
  const isSeen = isAppraiser || stored?.finishedAt;
  const entries = new Map(
    (isSeen ? TimeEntry.array().parse(stored?.entries ?? []) : []).map((one) => [one.stepId, one]),
  );
  const lines = steps.map((step) => ({
    reasonableHours: null,
    reason: null,
    ...entries.get(step.stepId),
    ...step,
  }));
  const result = resultOfTime(lines);
  const isOwn = providerId !== null && providerId === ctx.user.providerId;
  const names = await namesOf(ctx, [stored?.byId ?? null]);
  return {
    id: stored?.id ?? null,
    version: stored?.version ?? 0,
    by: names.get(stored?.byId ?? "") ?? null,
    finishedAt: maybe(stored?.finishedAt, toMoment),
    mayWrite: isAppraiser && !isOwn && !stored?.finishedAt && lines.length > 0,
    mayReopen: hasRight(ctx.user.role, "quality.decide") && !isOwn && Boolean(stored?.finishedAt),
    steps: lines,
    result,
    norm: compareWithNorm(result?.reasonableHours ?? result?.claimedHours ?? 0),
  };
}

type Line = { stepId: string; claimedHours: number; reasonableHours: number | null; reason: string | null };

export function resultOfTime(lines: readonly Line[]) {
  if (lines.length === 0) return null;
  return appraiseTimeAndWork(
    lines.map(({ stepId, claimedHours, reasonableHours, reason }) => ({
      work: stepId,
      claimedHours,
      reasonableHours,
      ...(reason !== null && { reason }),
    })),
  );
}
