import { type AppraisalStatus, toEpoch } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { appealClock } from "./appeal-clock.ts";
import { changeAppraisal, getAppraisal } from "./appraisal.data.ts";

type OneAppraisal = { caseId: string; version: number };

/** The provider has seen the result of their own case. */
export async function acknowledgeResult(ctx: UserCtx, { caseId, version }: OneAppraisal) {
  const appraisal = await getOwnResult(ctx, caseId);
  if (appraisal.acknowledgedAt)
    throw new AppError("status-not-allowed", { because: ["acknowledged-before"] });
  await addQualityEvent(ctx, caseId, "result-acknowledged");
  return changeAppraisal(ctx, appraisal, version, { acknowledgedAt: new Date(ctx.now()) });
}

/** The provider does not agree with the result, within the time for it, once. */
export async function appealResult(
  ctx: UserCtx,
  { caseId, version, reason }: OneAppraisal & { reason: string },
) {
  const appraisal = await getOwnResult(ctx, caseId);
  if (appraisal.appealedAt) throw new AppError("status-not-allowed", { because: ["appealed-before"] });
  const clock = appealClock(ctx, {
    ...appraisal,
    appraisedAt: toMoment(appraisal.appraisedAt),
    appealedAt: null,
  });
  if (clock && toEpoch(clock.due) < toEpoch(ctx.now()))
    throw new AppError("status-not-allowed", { because: ["appeal-too-late"] });
  const at = new Date(ctx.now());
  await addQualityEvent(ctx, caseId, "result-appealed", { reason });
  return changeAppraisal(ctx, appraisal, version, {
    status: "appealed" satisfies AppraisalStatus,
    appealedAt: at,
    appealReason: reason,
    acknowledgedAt: appraisal.acknowledgedAt ?? at,
  });
}

async function getOwnResult(ctx: UserCtx, caseId: string) {
  const { legalCase, appraisal } = await getAppraisal(ctx, caseId);
  if (legalCase.providerId === null || legalCase.providerId !== ctx.user.providerId)
    throw new AppError("status-not-allowed", { because: ["not-the-provider"] });
  const { appraisedAt } = appraisal;
  if (!appraisedAt) throw new AppError("status-not-allowed", { because: ["not-appraised"] });
  return { ...appraisal, appraisedAt };
}
