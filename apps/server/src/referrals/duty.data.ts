import type { PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";

/** Who is on duty between two days, both included, at one court or at all. */
export async function findDutyTurns(
  ctx: UserCtx,
  { agencyId, from, until }: { agencyId: string | null; from: PlainDate; until: PlainDate },
) {
  const rows = await ctx.db.dutyTurn.findMany({
    where: { on: { gte: toDate(from), lte: toDate(until) }, ...(agencyId && { agencyId }) },
    orderBy: [{ on: "asc" }, { id: "asc" }],
    // A year of a large city's courts; a month is asked for.
    take: 5_000,
    select: {
      id: true,
      on: true,
      agency: { select: { id: true, name: true } },
      provider: { select: { id: true, fullName: true } },
    },
  });
  return rows.map(({ on, ...row }) => ({ ...row, on: toDay(on) }));
}
