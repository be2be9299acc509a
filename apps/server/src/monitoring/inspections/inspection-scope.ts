import type { InspectionKind, InspectionStatus } from "@tgpl/domain";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { UserCtx } from "../../platform/context.ts";

const UNANNOUNCED: InspectionKind = "unannounced";
const PLANNED: InspectionStatus = "inspection-planned";
// An id that no row has: who has no office sees nothing, not everything.
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Those who inspect and their leaders see all of them; everybody else what concerns their office. */
function seesAll({ user }: Pick<UserCtx, "user">): boolean {
  return user.role !== "case-officer";
}

/**
 * The visits that somebody may see: a case officer those that their office makes, receives or has to answer for. What is
 * planned unannounced is hidden from the office to which it goes.
 */
export function inspectionsInSight(ctx: Pick<UserCtx, "user">): Prisma.InspectionWhereInput {
  if (seesAll(ctx)) return {};
  const own = ctx.user.officeId ?? NOBODY;
  const owes = { findings: { some: { recommendations: { some: { ownerOfficeId: own } } } } };
  return {
    OR: [{ officeId: own }, { inspectedOfficeId: own }, owes],
    NOT: { inspectedOfficeId: own, kind: UNANNOUNCED, status: PLANNED },
  };
}

/** The recommendations that somebody may see: a case officer those of visits in sight that are theirs to follow. */
export function recommendationsInSight(ctx: Pick<UserCtx, "user">): Prisma.RecommendationWhereInput {
  if (seesAll(ctx)) return {};
  const own = ctx.user.officeId ?? NOBODY;
  const concerned = { OR: [{ officeId: own }, { inspectedOfficeId: own }] };
  return { OR: [{ ownerOfficeId: own }, { finding: { is: { inspection: { is: concerned } } } }] };
}

/** An office reports on what it has to do itself; what others owe is written down by the office that made the visit. */
export function mayReport(
  { user }: Pick<UserCtx, "user">,
  of: { ownerOfficeId: string | null; madeByOfficeId: string },
): boolean {
  if (user.role === "centre-director") return true;
  return user.officeId !== null && user.officeId === (of.ownerOfficeId ?? of.madeByOfficeId);
}
