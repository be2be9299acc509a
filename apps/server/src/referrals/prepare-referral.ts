import { dayOf, referralMachine } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import { findAgencyOn } from "./agencies.data.ts";
import type { ReferralForm } from "./referral-record.ts";

/** Prepares a referral to another organisation. Nothing has left the house yet, so no consent is needed. */
export async function prepareReferral(ctx: UserCtx, { referral }: { referral: ReferralForm }) {
  if (!ctx.user.officeId) throw refuseField("officeId", "office-needed");
  const today = dayOf(ctx.now());
  const { agencyId, applicantId, replyDueOn, ...rest } = referral;
  if (!(await findAgencyOn(ctx, agencyId, today))) throw refuseField("agencyId", "not-there-on-that-day");
  if (replyDueOn && replyDueOn < today) throw refuseField("replyDueOn", "in-the-past");
  await getApplicant(ctx, applicantId);
  const saved = await ctx.db.referral.create({
    data: {
      ...rest,
      agencyId,
      applicantId,
      replyDueOn: maybe(replyDueOn, toDate),
      officeId: ctx.user.officeId,
      status: referralMachine.initial,
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true, version: true },
  });
  await writeAudit(ctx, "referral.prepared", { type: "referral", id: saved.id }, { purpose: rest.purpose });
  return saved;
}
