import { type AppraisalStatus, mayUndergo } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { getAppraised } from "./appraisal.data.ts";
import { requireAppraiser } from "./require-appraiser.ts";

/** Begins the appraisal of a closed case: who begins is the first appraiser. */
export async function startAppraisal(ctx: UserCtx, { caseId }: { caseId: string }) {
  const legalCase = await getAppraised(ctx, caseId);
  const { status, formOfAid, officeId, providerId, closedOn } = legalCase;
  const because = mayUndergo("quality-appraisal", { status, formOfAid, evaluatedBefore: false });
  if (because.length > 0) throw new AppError("status-not-allowed", { because });
  requireAppraiser(ctx, legalCase);
  if (legalCase.appraisal)
    throw new AppError("conflict", { subject: { type: "appraisal", id: legalCase.appraisal.id } });
  await ctx.db.qualityAppraisal.create({
    data: {
      caseId,
      officeId,
      providerId,
      closedOn: toDate(closedOn),
      status: "appraising" satisfies AppraisalStatus,
      createdAt: new Date(ctx.now()),
      sheets: { create: { place: "first", byId: ctx.user.id } },
    },
    select: { id: true },
  });
  await addQualityEvent(ctx, caseId, "appraisal-started");
  return { caseId, version: 1 };
}
