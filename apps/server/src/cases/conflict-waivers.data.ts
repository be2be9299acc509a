import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { accountNames } from "./account-names.ts";
import type { WaiverRecord } from "./conflict-record.ts";

/** The waivers of a case that stand, each with what it waives. */
export async function findWaivers(ctx: UserCtx, caseId: string) {
  const rows = await ctx.db.conflictWaiver.findMany({
    where: { caseId, withdrawnAt: null },
    orderBy: { at: "desc" },
    select: {
      id: true,
      providerId: true,
      otherCaseId: true,
      partyId: true,
      kind: true,
      reason: true,
      why: true,
      byId: true,
      at: true,
    },
  });
  const names = await accountNames(
    ctx,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ byId, at, reason, ...row }) => ({
    ...row,
    reason: reason as WaiverRecord["reason"],
    by: names.get(byId) ?? null,
    at: toMoment(at),
  }));
}
