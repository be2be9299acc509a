import { addDays, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";
import type { AgencyForm } from "./agency-record.ts";
import { createAgency } from "./create-agency.ts";

export type ReorganiseAgenciesInput = {
  /** Those that end. */
  predecessorIds: string[];
  /** The first day of what comes after them. */
  on: PlainDate;
  /** By which decision. */
  decision: string | null;
  /** What comes after them; `null` = nothing does. */
  successor: AgencyForm | null;
};

/**
 * Ends agencies on the day before, and begins the one that follows. Nothing of the past is edited: what the old
 * ones sent keeps their name. An agency that was split is reorganised once for each part.
 */
export async function reorganiseAgencies(ctx: UserCtx, input: ReorganiseAgenciesInput) {
  const { predecessorIds, on, decision, successor } = input;
  for (const id of predecessorIds) await endAgency(ctx, id, on, decision);
  if (successor === null) return { id: null };
  const { id } = await createAgency(ctx, { form: successor, from: on, decision });
  await ctx.db.agencySuccession.createMany({
    data: predecessorIds.map((predecessorId) => ({ predecessorId, successorId: id })),
  });
  return { id };
}

async function endAgency(ctx: UserCtx, id: string, on: PlainDate, decision: string | null) {
  const row = await ctx.db.partnerAgency.findUnique({
    where: { id },
    select: { validFrom: true, validUntil: true, _count: { select: { successors: true } } },
  });
  if (!row) throw new AppError("not-found");
  const last = toDate(addDays(on, -1));
  if (row.validFrom && toDay(row.validFrom) >= on) throw refuseField("on", "before-it-began");
  // The other part of an agency that was split on the same day.
  const isOtherPart = row._count.successors > 0 && row.validUntil?.getTime() === last.getTime();
  if (isOtherPart) return;
  if (row.validUntil) throw refuseField("predecessorIds", "ended-before");
  await ctx.db.partnerAgency.update({
    where: { id },
    data: { validUntil: last, version: { increment: 1 }, ...(decision && { decision }) },
    select: { id: true },
  });
  await writeAudit(ctx, "agency.ended", { type: "agency", id });
}
