import {
  dayOf,
  type FindingSeverity,
  type InspectionStatus,
  type PlainDate,
  partsOf,
  type RecommendationMoveName,
  type RecommendationStatus,
} from "@tgpl/domain";
import type { Prisma } from "../../generated/prisma/client.ts";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toDate, toDay, toMoment } from "../../platform/fields.ts";
import { staleVersion } from "../../platform/stale.ts";
import type { One, RecommendationFilter } from "./inspection-record.ts";
import { recommendationsInSight } from "./inspection-scope.ts";
import { toStanding } from "./inspections.data.ts";

const CONCLUDED: InspectionStatus = "inspection-concluded";
const OPEN: RecommendationStatus = "recommendation-open";

/** Recommendations hold once the minutes that make them are closed. */
export const inForce = {
  finding: { is: { inspection: { is: { status: CONCLUDED } } } },
} as const satisfies Prisma.RecommendationWhereInput;

const columns = {
  id: true,
  version: true,
  text: true,
  ownerName: true,
  ownerOfficeId: true,
  dueOn: true,
  status: true,
  reportedOn: true,
  closedOn: true,
  finding: {
    select: {
      id: true,
      severity: true,
      seen: true,
      provision: true,
      planClause: true,
      foundOn: true,
      inspection: {
        select: { id: true, status: true, subject: true, inspectedName: true, officeId: true },
      },
    },
  },
} as const satisfies Prisma.RecommendationSelect;

type Row = Prisma.RecommendationGetPayload<{ select: typeof columns }>;

function toLine({ finding, ...row }: Row) {
  const { inspection, severity, seen, provision, planClause, foundOn, id: findingId } = finding;
  return {
    ...toStanding(row),
    ...{ seen, provision, planClause, findingId },
    severity: severity as FindingSeverity,
    heldOn: toDay(foundOn),
    inspectionId: inspection.id,
    inspectedName: inspection.inspectedName,
    subject: inspection.subject,
    madeByOfficeId: inspection.officeId,
    isInForce: inspection.status === CONCLUDED,
  };
}

const MOST = 300;

/** Those that were asked for: what is open before what is reported and what is closed, each by its day. */
export async function findRecommendations(ctx: UserCtx, filter: RecommendationFilter) {
  const asked = whereAsked(ctx, filter);
  // The codes of the states sort otherwise: three readings, each by an index, keep the order of the work.
  const order = ["recommendation-open", "recommendation-reported", "recommendation-closed"] as const;
  const found: Row[] = [];
  for (const status of order) {
    const isClosed = status === "recommendation-closed";
    const rows = await ctx.db.recommendation.findMany({
      where: { AND: [asked, { status }] },
      orderBy: isClosed ? [{ closedOn: "desc" }, { id: "desc" }] : [{ dueOn: "asc" }, { id: "asc" }],
      take: MOST + 1 - found.length,
      select: columns,
    });
    found.push(...rows);
    if (found.length > MOST) break;
  }
  return { lines: found.slice(0, MOST).map(toLine), isCut: found.length > MOST };
}

function whereAsked(ctx: UserCtx, { state, severity, year, officeId }: RecommendationFilter) {
  const finding: Prisma.InspectionFindingWhereInput = {
    inspection: { is: { status: CONCLUDED } },
    ...(severity && { severity }),
    ...(year && { foundOn: { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) } }),
  };
  return {
    AND: [recommendationsInSight(ctx), { finding: { is: finding } }, whereState(ctx, state)],
    ...(officeId && { ownerOfficeId: officeId }),
  } satisfies Prisma.RecommendationWhereInput;
}

function whereState(ctx: UserCtx, state: RecommendationFilter["state"]): Prisma.RecommendationWhereInput {
  if (state === null) return {};
  const today = toDate(dayOf(ctx.now()));
  if (state === "overdue") return { status: OPEN, dueOn: { lt: today } };
  return state === OPEN ? { status: OPEN, dueOn: { gte: today } } : { status: state };
}

/** How many there are in each state, overdue ones apart from those within their time. */
export async function countStates(ctx: UserCtx) {
  const all = { AND: [recommendationsInSight(ctx), inForce] };
  const count = (state: RecommendationFilter["state"]) =>
    ctx.db.recommendation.count({ where: { AND: [all, whereState(ctx, state)] } });
  return {
    overdue: await count("overdue"),
    "recommendation-open": await count("recommendation-open"),
    "recommendation-reported": await count("recommendation-reported"),
    "recommendation-closed": await count("recommendation-closed"),
  };
}

/** The years of visits that made recommendations, the latest first. */
export async function findYears(ctx: UserCtx): Promise<number[]> {
  const rows = await ctx.db.inspectionFinding.findMany({
    where: {
      inspection: { is: { status: CONCLUDED } },
      recommendations: { some: recommendationsInSight(ctx) },
    },
    distinct: ["foundOn"],
    select: { foundOn: true },
  });
  const years = rows.map(({ foundOn }) => partsOf(toDay(foundOn)).year);
  return [...new Set(years)].toSorted((a, b) => b - a);
}

export type StoredRecommendation = Awaited<ReturnType<typeof getRecommendation>>;

/** One recommendation with its history. Throws `not-found`. */
export async function getRecommendation(ctx: UserCtx, id: string) {
  const row = await ctx.db.recommendation.findFirst({
    where: { AND: [{ id }, recommendationsInSight(ctx)] },
    select: {
      ...columns,
      reportedById: true,
      events: {
        orderBy: [{ at: "asc" }, { id: "asc" }],
        select: { id: true, move: true, on: true, note: true, byId: true, at: true },
      },
    },
  });
  if (!row) throw new AppError("not-found");
  const { events, reportedById, ...rest } = row;
  const names = await namesOf(
    ctx,
    events.flatMap(({ byId }) => byId ?? []),
  );
  return {
    ...toLine(rest),
    reportedById,
    events: events.map(({ byId, move, on, at, ...event }) => ({
      ...event,
      move: move as RecommendationMoveName,
      on: toDay(on),
      at: toMoment(at),
      by: names.get(byId ?? "") ?? null,
    })),
  };
}

async function namesOf(ctx: UserCtx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ctx.db.account.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}

/** How many files prove each of them: kept, and not taken away again. */
export async function countEvidence(ctx: UserCtx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await ctx.db.attachment.groupBy({
    by: ["subjectId"],
    where: {
      subjectType: "recommendation",
      subjectId: { in: [...ids] },
      keptAt: { not: null },
      removedAt: null,
    },
    _count: { _all: true },
  });
  return new Map(rows.map(({ subjectId, _count }) => [subjectId, _count._all]));
}

/** Takes the next version of a recommendation. Throws `stale-version` when somebody was faster. */
export async function saveRecommendation(
  ctx: UserCtx,
  { id, version }: One,
  data: Prisma.RecommendationUncheckedUpdateManyInput,
): Promise<One> {
  const next = version + 1;
  const { count } = await ctx.db.recommendation.updateMany({
    where: { id, version },
    data: { ...data, version: next },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "recommendation", id });
  return { id, version: next };
}

export async function insertEvent(
  ctx: UserCtx,
  recommendationId: string,
  { on, ...event }: { move: RecommendationMoveName; on: PlainDate; note: string },
): Promise<void> {
  await ctx.db.recommendationEvent.create({
    data: { ...event, on: toDate(on), recommendationId, byId: ctx.user.id, at: new Date(ctx.now()) },
    select: { id: true },
  });
}

/** A finding is closed on the day on which the last of its recommendations is. */
export async function closeFinding(ctx: UserCtx, findingId: string): Promise<void> {
  const rows = await ctx.db.recommendation.findMany({ where: { findingId }, select: { closedOn: true } });
  const days = rows.map(({ closedOn }) => closedOn);
  const last = days.reduce((latest, day) => (latest && day && day > latest ? day : latest), days[0] ?? null);
  const closedOn = days.every((day) => day !== null) ? last : null;
  await ctx.db.inspectionFinding.update({
    where: { id: findingId },
    data: { closedOn },
    select: { id: true },
  });
}
