import { dayOf, endOfDay, type InspectionStatus } from "@tgpl/domain";
import type { Prisma } from "../../generated/prisma/client.ts";
import { hasRight } from "../../platform/access.ts";
import type { UserCtx } from "../../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../../platform/fields.ts";
import type { WorkReach } from "../../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../../platform/work-source.ts";

const PLANNED: InspectionStatus = "inspection-planned";
const HELD: InspectionStatus = "inspection-held";

/** Visits in the plan and minutes that are still open; for an office, the announced visits it is going to receive. */
export const openInspections = workSource({
  kinds: {
    "hold-inspection": "by-limit",
    "conclude-inspection": "by-limit",
    "receive-inspection": "appointment",
  },
  subjectType: "inspection",
  right: "inspection.read",
  find: findOpenInspections,
  count: (ctx, reach) => ctx.db.inspection.count({ where: openWithin(ctx, reach) }),
});

function openWithin(ctx: UserCtx, reach: WorkReach): Prisma.InspectionWhereInput {
  if (!hasRight(ctx.user.role, "inspection.manage")) return toReceive(ctx);
  const open = { status: { in: [PLANNED, HELD] } };
  if (reach.scope === "centre") return open;
  if (reach.scope === "office") return { ...open, officeId: reach.officeId };
  return { ...open, createdById: ctx.user.id };
}

/** What is announced to an office is the business of everybody there; its day over, it is nobody's. */
function toReceive({ user: { officeId }, now }: UserCtx): Prisma.InspectionWhereInput {
  const today = toDate(dayOf(now()));
  if (officeId === null) return { id: { in: [] } };
  return {
    inspectedOfficeId: officeId,
    status: PLANNED,
    kind: { not: "unannounced" },
    plannedOn: { gte: today },
  };
}

/** Minutes have no day by which they are closed: only what is planned falls due. */
function dueIn(due: WorkAsked["due"]): Prisma.InspectionWhereInput {
  if (!due) return {};
  return {
    status: PLANNED,
    plannedOn: { gte: toDate(dayOf(due.from)), lte: toDate(dayOf(due.until)) },
  };
}

async function findOpenInspections(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.inspection.findMany({
    where: { AND: [openWithin(ctx, reach), dueIn(due)] },
    orderBy: [{ plannedOn: "asc" }, { id: "asc" }],
    take: most,
    select: { id: true, status: true, inspectedName: true, subject: true, plannedOn: true, createdAt: true },
  });
  const isReceiving = !hasRight(ctx.user.role, "inspection.manage");
  return rows.map(({ id, status, inspectedName, subject, plannedOn, createdAt }) => {
    const isPlanned = status === PLANNED;
    const kind = isReceiving ? "receive-inspection" : isPlanned ? "hold-inspection" : "conclude-inspection";
    return {
      kind,
      subject: { type: "inspection", id },
      fullName: inspectedName,
      fileCode: null,
      where: subject,
      since: toMoment(createdAt),
      due: maybe(isPlanned ? plannedOn : null, (day) => endOfDay(toDay(day))),
      rule: null,
    } as const;
  });
}
