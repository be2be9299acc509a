import type {
  FindingSeverity,
  InspectedKind,
  InspectionKind,
  InspectionStatus,
  PlainDate,
  RecommendationStatus,
} from "@tgpl/domain";
import type { Prisma } from "../../generated/prisma/client.ts";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../../platform/fields.ts";
import { staleVersion } from "../../platform/stale.ts";
import { Answers, type FindingForm, Inspected, type InspectionLine, type One } from "./inspection-record.ts";
import { inspectionsInSight } from "./inspection-scope.ts";

const follow = { id: true, plannedOn: true, subject: true, status: true } as const;

const columns = {
  id: true,
  version: true,
  kind: true,
  status: true,
  subject: true,
  basis: true,
  plannedOn: true,
  heldOn: true,
  team: true,
  inspectedKind: true,
  inspectedOfficeId: true,
  agencyId: true,
  communeCode: true,
  inspectedName: true,
  checklistId: true,
  checklistVersion: true,
  answers: true,
  metWith: true,
  conclusion: true,
  concludedAt: true,
  cancelledReason: true,
  officeId: true,
  office: { select: { name: true } },
  followUpOf: { select: follow },
  followUps: { select: follow, orderBy: { plannedOn: "asc" } },
  findings: {
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      severity: true,
      seen: true,
      itemId: true,
      provision: true,
      planClause: true,
      closedOn: true,
      recommendations: {
        orderBy: [{ dueOn: "asc" }, { id: "asc" }],
        select: {
          id: true,
          version: true,
          text: true,
          ownerName: true,
          ownerOfficeId: true,
          dueOn: true,
          status: true,
          reportedOn: true,
          closedOn: true,
        },
      },
    },
  },
} as const satisfies Prisma.InspectionSelect;

export type StoredInspection = Awaited<ReturnType<typeof getInspection>>;

/** A visit that the reader may see, with its findings. Throws `not-found`. */
export async function getInspection(ctx: UserCtx, id: string) {
  const row = await ctx.db.inspection.findFirst({
    where: { AND: [{ id }, inspectionsInSight(ctx)] },
    select: columns,
  });
  if (!row) throw new AppError("not-found");
  return {
    ...row,
    kind: row.kind as InspectionKind,
    status: row.status as InspectionStatus,
    plannedOn: toDay(row.plannedOn),
    heldOn: maybe(row.heldOn, toDay),
    concludedAt: maybe(row.concludedAt, toMoment),
    answers: Answers.parse(row.answers),
    inspected: toInspected(row),
    followUpOf: maybe(row.followUpOf, toFollow),
    followUps: row.followUps.map(toFollow),
    findings: row.findings.map(({ severity, closedOn, recommendations, ...finding }) => ({
      ...finding,
      severity: severity as FindingSeverity,
      closedOn: maybe(closedOn, toDay),
      recommendations: recommendations.map(toStanding),
    })),
  };
}

type StandingRow = {
  status: string;
  dueOn: Date;
  reportedOn: Date | null;
  closedOn: Date | null;
};

export function toStanding<Row extends StandingRow>({ status, dueOn, reportedOn, closedOn, ...rest }: Row) {
  return {
    ...rest,
    status: status as RecommendationStatus,
    dueOn: toDay(dueOn),
    reportedOn: maybe(reportedOn, toDay),
    closedOn: maybe(closedOn, toDay),
  };
}

function toInspected(row: {
  inspectedKind: string;
  inspectedOfficeId: string | null;
  agencyId: string | null;
  communeCode: string | null;
}): Inspected {
  const { inspectedKind: kind, inspectedOfficeId, agencyId, communeCode } = row;
  if (kind === "commune") return Inspected.parse({ kind, code: communeCode });
  return Inspected.parse({ kind, id: kind === "office" ? inspectedOfficeId : agencyId });
}

function toFollow({
  plannedOn,
  status,
  ...rest
}: {
  id: string;
  plannedOn: Date;
  subject: string;
  status: string;
}) {
  return { ...rest, plannedOn: toDay(plannedOn), status: status as InspectionStatus };
}

/** The visits planned for a year, by day. A city plans some dozens. */
export async function findYear(ctx: UserCtx, year: number): Promise<InspectionLine[]> {
  const rows = await ctx.db.inspection.findMany({
    where: {
      AND: [
        { plannedOn: { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) } },
        inspectionsInSight(ctx),
      ],
    },
    orderBy: [{ plannedOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      status: true,
      subject: true,
      plannedOn: true,
      heldOn: true,
      team: true,
      inspectedKind: true,
      inspectedName: true,
      findings: { select: { recommendations: { select: { status: true } } } },
    },
  });
  return rows.map(({ findings, ...row }) => ({
    ...row,
    kind: row.kind as InspectionKind,
    status: row.status as InspectionStatus,
    inspectedKind: row.inspectedKind as InspectedKind,
    plannedOn: toDay(row.plannedOn),
    heldOn: maybe(row.heldOn, toDay),
    findings: findings.length,
    openRecommendations: findings
      .flatMap(({ recommendations }) => recommendations)
      .filter(({ status }) => status !== ("recommendation-closed" satisfies RecommendationStatus)).length,
  }));
}

export async function insertInspection(
  ctx: UserCtx,
  data: Omit<Prisma.InspectionUncheckedCreateInput, "createdById" | "createdAt">,
): Promise<One> {
  const { id } = await ctx.db.inspection.create({
    data: { ...data, createdById: ctx.user.id, createdAt: new Date(ctx.now()) },
    select: { id: true },
  });
  return { id, version: 1 };
}

/** Takes the next version of a visit. Throws `stale-version` when somebody was faster. */
export async function saveInspection(
  ctx: UserCtx,
  { id, version }: One,
  data: Prisma.InspectionUncheckedUpdateManyInput,
): Promise<One> {
  const next = version + 1;
  const { count } = await ctx.db.inspection.updateMany({
    where: { id, version },
    data: { ...data, version: next },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "inspection", id });
  return { id, version: next };
}

type NewFinding = Omit<FindingForm, "recommendations"> & {
  position: number;
  foundOn: PlainDate;
  recommendations: readonly {
    text: string;
    ownerOfficeId: string | null;
    ownerName: string;
    dueOn: PlainDate;
  }[];
};

export async function insertFinding(
  ctx: UserCtx,
  inspectionId: string,
  { recommendations, foundOn, ...finding }: NewFinding,
): Promise<void> {
  const status: RecommendationStatus = "recommendation-open";
  await ctx.db.inspectionFinding.create({
    data: {
      ...finding,
      inspectionId,
      foundOn: toDate(foundOn),
      recommendations: {
        create: recommendations.map(({ dueOn, ...one }) => ({ ...one, dueOn: toDate(dueOn), status })),
      },
    },
    select: { id: true },
  });
}

/** Takes a finding out of minutes that are still being written. */
export async function deleteFinding(ctx: UserCtx, findingId: string): Promise<void> {
  await ctx.db.recommendation.deleteMany({ where: { findingId } });
  await ctx.db.inspectionFinding.delete({ where: { id: findingId }, select: { id: true } });
}

export async function findOffice(ctx: UserCtx, id: string) {
  return ctx.db.office.findUnique({ where: { id }, select: { id: true, name: true } });
}

export async function findAgency(ctx: UserCtx, id: string) {
  return ctx.db.partnerAgency.findUnique({
    where: { id },
    select: { id: true, name: true, communeCode: true },
  });
}
