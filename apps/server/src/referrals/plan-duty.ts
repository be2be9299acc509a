import { type PlainDate, partsOf } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { findAgencyOn } from "./agencies.data.ts";

export type PlanDutyInput = { agencyId: string; providerId: string; days: PlainDate[] };

/** Puts somebody on duty at a court on some days. Whoever is on it already stays so. */
export async function planDuty(ctx: UserCtx, { agencyId, providerId, days }: PlanDutyInput) {
  const [first] = days.toSorted();
  const agency = first && (await findAgencyOn(ctx, agencyId, first));
  if (agency?.kind !== "court") throw refuseField("agencyId", "not-a-court");
  const provider = await ctx.db.provider.findFirst({
    where: { id: providerId, active: true },
    select: { id: true },
  });
  if (!provider) throw refuseField("providerId", "unknown-provider");
  const data = days.map((on) => ({ agencyId, providerId, on: toDate(on), byId: ctx.user.id }));
  const { count } = await ctx.db.dutyTurn.createMany({ data, skipDuplicates: true });
  await writeAudit(ctx, "duty.planned", { type: "agency", id: agencyId }, { days: count });
  return { added: count };
}

/** Takes a day of duty out of the plan. */
export async function removeDuty(ctx: UserCtx, { id }: { id: string }) {
  const row = await ctx.db.dutyTurn.findUnique({ where: { id }, select: { agencyId: true } });
  if (!row) throw new AppError("not-found");
  await ctx.db.dutyTurn.delete({ where: { id }, select: { id: true } });
  await writeAudit(ctx, "duty.removed", { type: "agency", id: row.agencyId });
  return { id };
}

/** The first and the last day of a month. */
export function monthOf(on: PlainDate): { from: PlainDate; until: PlainDate } {
  const { year, month } = partsOf(on);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = `${year}-${String(month).padStart(2, "0")}`;
  return { from: `${days}-01` as PlainDate, until: `${days}-${String(last).padStart(2, "0")}` as PlainDate };
}
