import { dayOf, endOfDay, type RecommendationStatus } from "@tgpl/domain";
import type { Prisma } from "../../generated/prisma/client.ts";
import { hasRight } from "../../platform/access.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toDate, toDay, toMoment } from "../../platform/fields.ts";
import type { WorkReach } from "../../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../../platform/work-source.ts";
import { inForce } from "./recommendations.data.ts";

const OPEN: RecommendationStatus = "recommendation-open";
const REPORTED: RecommendationStatus = "recommendation-reported";

/** Recommendations in force: to whoever is to act until they report, to who inspects until the proof was looked at. */
export const openRecommendations = workSource({
  kinds: { "carry-out-recommendation": "by-limit", "check-recommendation": "by-limit" },
  subjectType: "recommendation",
  right: "inspection.read",
  find: findOpenRecommendations,
  count: (ctx, reach) => ctx.db.recommendation.count({ where: openWithin(ctx, reach) }),
});

function openWithin(ctx: UserCtx, reach: WorkReach): Prisma.RecommendationWhereInput {
  const { id, officeId, role } = ctx.user;
  // An office owes together: nobody there is named, so it is the work of each.
  if (!hasRight(role, "inspection.manage"))
    return { AND: [inForce, { status: OPEN, ownerOfficeId: officeId ?? { in: [] } }] };
  const open = { AND: [inForce, { status: { in: [OPEN, REPORTED] } }] };
  if (reach.scope === "centre") return open;
  const made = (visit: Prisma.InspectionWhereInput) => ({ finding: { is: { inspection: { is: visit } } } });
  if (reach.scope === "mine") return { ...open, ...made({ createdById: id }) };
  return { ...open, OR: [{ ownerOfficeId: reach.officeId }, made({ officeId: reach.officeId })] };
}

/** What is reported waits for no day. */
function dueIn(due: WorkAsked["due"]): Prisma.RecommendationWhereInput {
  if (!due) return {};
  return { status: OPEN, dueOn: { gte: toDate(dayOf(due.from)), lte: toDate(dayOf(due.until)) } };
}

async function findOpenRecommendations(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.recommendation.findMany({
    where: { AND: [openWithin(ctx, reach), dueIn(due)] },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: most,
    select: {
      id: true,
      status: true,
      text: true,
      ownerName: true,
      dueOn: true,
      reportedOn: true,
      finding: { select: { inspection: { select: { concludedAt: true, createdAt: true } } } },
    },
  });
  return rows.map(({ id, status, text, ownerName, dueOn, reportedOn, finding: { inspection } }) => {
    const isOpen = status === OPEN;
    return {
      kind: isOpen ? "carry-out-recommendation" : "check-recommendation",
      subject: { type: "recommendation", id },
      fullName: ownerName,
      fileCode: null,
      where: text,
      since: toMoment((isOpen ? null : reportedOn) ?? inspection.concludedAt ?? inspection.createdAt),
      due: isOpen ? endOfDay(toDay(dueOn)) : null,
      rule: null,
    } as const;
  });
}
