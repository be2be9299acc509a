import { mayUndergo } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { getAppraised } from "./appraisal.data.ts";
import { findTimedSteps, resultOfTime } from "./read-time.ts";
import { requireAppraiser } from "./require-appraiser.ts";
import type { TimeEntry } from "./time-record.ts";

export type SaveTimeInput = { caseId: string; version: number; entries: TimeEntry[]; finish: boolean };

/**
 * Writes down which hours of each step are reasonable. Finished, it is signed: every step has its hours, and where
 * they are fewer than were written down, the reason (12/2018/TT-BTP Điều 12).
 */
export async function saveTime(ctx: UserCtx, { caseId, version, entries, finish }: SaveTimeInput) {
  const legalCase = await getAppraised(ctx, caseId);
  const { status, formOfAid } = legalCase;
  const because = mayUndergo("time-and-work-appraisal", { status, formOfAid, evaluatedBefore: false });
  if (because.length > 0) throw new AppError("status-not-allowed", { because });
  requireAppraiser(ctx, legalCase);
  const result = await judgeEntries(ctx, caseId, entries);
  if (finish && result.missing.length > 0)
    throw refuseField("entries", "hours-not-explained", { count: result.missing.length });
  const totals = finish
    ? {
        finishedAt: new Date(ctx.now()),
        claimedHours: result.claimedHours,
        reasonableHours: result.reasonableHours,
      }
    : {};
  await put(ctx, caseId, version, { byId: ctx.user.id, entries, ...totals });
  if (finish) await addQualityEvent(ctx, caseId, "time-finished");
  else await writeAudit(ctx, "quality.time-saved", { type: "appraisal", id: caseId });
  return { caseId, version: version + 1 };
}

async function judgeEntries(ctx: UserCtx, caseId: string, entries: readonly TimeEntry[]) {
  const steps = await findTimedSteps(ctx, caseId);
  const given = new Map(entries.map((entry) => [entry.stepId, entry]));
  const lines = steps.map(({ stepId, claimedHours }) => {
    const { reasonableHours = null, reason = null } = given.get(stepId) ?? {};
    return { stepId, claimedHours, reasonableHours, reason };
  });
  const result = resultOfTime(lines);
  if (!result) throw new AppError("status-not-allowed", { because: ["no-step-recorded"] });
  return result;
}

async function put(
  ctx: UserCtx,
  caseId: string,
  version: number,
  data: { byId: string; entries: TimeEntry[]; finishedAt?: Date },
): Promise<void> {
  const subject = { type: "appraisal", id: caseId };
  if (version === 0) {
    const { count } = await ctx.db.timeAppraisal.createMany({
      data: { caseId, ...data },
      skipDuplicates: true,
    });
    if (count === 0) throw await staleVersion(ctx, subject);
    return;
  }
  const { count } = await ctx.db.timeAppraisal.updateMany({
    where: { caseId, version, finishedAt: null },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, subject);
}

/** Opens a signed appraisal of time and work again; the hours that stood stay in the story. */
export async function reopenTime(
  ctx: UserCtx,
  { caseId, version, reason }: { caseId: string; version: number; reason: string },
) {
  requireAppraiser(ctx, await getAppraised(ctx, caseId));
  const stored = await ctx.db.timeAppraisal.findUnique({ where: { caseId } });
  if (!stored?.finishedAt) throw new AppError("status-not-allowed", { because: ["sheet-not-signed"] });
  const { claimedHours, reasonableHours, entries } = stored;
  await addQualityEvent(ctx, caseId, "time-reopened", {
    reason,
    before: { claimedHours, reasonableHours, entries },
  });
  const { count } = await ctx.db.timeAppraisal.updateMany({
    where: { caseId, version },
    data: { finishedAt: null, claimedHours: null, reasonableHours: null, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "appraisal", id: caseId });
  return { caseId, version: version + 1 };
}
