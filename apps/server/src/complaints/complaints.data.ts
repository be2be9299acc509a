import type { ComplaintStatus, PlainDate } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import type { ComplaintLine, ComplaintRecord } from "./complaint-record.ts";

const columns = {
  id: true,
  version: true,
  status: true,
  subject: true,
  requestId: true,
  caseId: true,
  complainantName: true,
  content: true,
  complainedOfId: true,
  denunciation: true,
  receivedOn: true,
  answeredOn: true,
  outcome: true,
  answer: true,
  answeredById: true,
  secondReceivedOn: true,
  secondAnsweredOn: true,
  secondOutcome: true,
  secondAnswer: true,
  secondNumber: true,
  courtOn: true,
  court: true,
  withdrawnOn: true,
  office: { select: { id: true, name: true } },
  legalCase: { select: { fileCode: true, providerId: true } },
  request: { select: { applicant: { select: { fullName: true } } } },
} as const;

type Row = Prisma.ComplaintGetPayload<{ select: typeof columns }>;

/** The complaint as stored, without what the domain says of it. */
export type StoredComplaint = Omit<ComplaintRecord, "clock" | "dueUntold" | "moves"> & {
  complainedOfId: string | null;
  /** Who performs the case. */
  providerId: string | null;
};

/** A complaint within the person's scope. Throws `not-found` outside it. */
export async function getStoredComplaint(ctx: UserCtx, id: string): Promise<StoredComplaint> {
  const row = await ctx.db.complaint.findFirst({ where: { id, ...officeOf(ctx) }, select: columns });
  if (!row) throw new AppError("not-found");
  const nameOf = await namesOf(ctx, [row.complainedOfId, row.answeredById]);
  return {
    id: row.id,
    version: row.version,
    status: row.status as ComplaintStatus,
    subject: row.subject as StoredComplaint["subject"],
    fullName: row.request.applicant.fullName,
    office: row.office,
    requestId: row.requestId,
    caseId: row.caseId,
    fileCode: row.legalCase?.fileCode ?? null,
    providerId: row.legalCase?.providerId ?? null,
    complainantName: row.complainantName,
    content: row.content,
    complainedOfId: row.complainedOfId,
    complainedOf: nameOf(row.complainedOfId),
    denunciation: row.denunciation,
    receivedOn: toDay(row.receivedOn),
    ...levelsOf(row, nameOf),
    withdrawnOn: maybe(row.withdrawnOn, toDay),
  };
}

function levelsOf(row: Row, nameOf: (id: string | null) => string | null) {
  const { answeredOn, secondAnsweredOn, courtOn } = row;
  return {
    first: answeredOn && {
      on: toDay(answeredOn),
      outcome: row.outcome as NonNullable<StoredComplaint["first"]>["outcome"],
      answer: row.answer ?? "",
      by: nameOf(row.answeredById),
    },
    secondReceivedOn: maybe(row.secondReceivedOn, toDay),
    second: secondAnsweredOn && {
      on: toDay(secondAnsweredOn),
      outcome: row.secondOutcome as NonNullable<StoredComplaint["second"]>["outcome"],
      answer: row.secondAnswer ?? "",
      number: row.secondNumber ?? "",
    },
    court: courtOn && { on: toDay(courtOn), name: row.court ?? "" },
  };
}

async function namesOf(ctx: UserCtx, ids: readonly (string | null)[]) {
  const rows = await ctx.db.account.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(rows.map((row) => [row.id, row.displayName]));
  return (id: string | null) => names.get(id ?? "") ?? null;
}

/** A director sees all complaints, an officer those of their office. */
export function officeOf(ctx: UserCtx): { officeId?: string } {
  const { officeId } = registerScope(ctx);
  return officeId === undefined ? {} : { officeId };
}

export const PAGE = 50;
export type ComplaintFilter = {
  status: ComplaintStatus | null;
  /** The last line of the page before. */
  before: { receivedOn: PlainDate; id: string } | null;
};

/** The newest complaints of the person's scope, fifty a page. */
export async function listComplaints(ctx: UserCtx, filter: ComplaintFilter): Promise<ComplaintLine[]> {
  const rows = await ctx.db.complaint.findMany({
    where: { ...officeOf(ctx), ...(filter.status && { status: filter.status }), ...olderThan(filter.before) },
    orderBy: [{ receivedOn: "desc" }, { id: "desc" }],
    take: PAGE,
    select: {
      id: true,
      status: true,
      subject: true,
      receivedOn: true,
      nextRule: true,
      nextDueAt: true,
      office: { select: { name: true } },
      legalCase: { select: { fileCode: true } },
      request: { select: { applicant: { select: { fullName: true } } } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    status: row.status as ComplaintLine["status"],
    subject: row.subject as ComplaintLine["subject"],
    fullName: row.request.applicant.fullName,
    fileCode: row.legalCase?.fileCode ?? null,
    officeName: row.office.name,
    receivedOn: toDay(row.receivedOn),
    rule: row.nextRule,
    due: maybe(row.nextDueAt, toMoment),
  }));
}

function olderThan(before: ComplaintFilter["before"]): Prisma.ComplaintWhereInput {
  if (!before) return {};
  const on = toDate(before.receivedOn);
  return {
    receivedOn: { lte: on },
    OR: [{ receivedOn: { lt: on } }, { receivedOn: on, id: { lt: before.id } }],
  };
}

const ACTED = 50;

/** The request within the person's scope, its case, and the accounts that acted in either. Throws `not-found`. */
export async function getComplainable(ctx: UserCtx, requestId: string) {
  const row = await ctx.db.request.findFirst({
    where: { id: requestId, ...officeOf(ctx) },
    select: {
      officeId: true,
      status: true,
      receivedOn: true,
      createdById: true,
      confirmedById: true,
      applicant: { select: { fullName: true } },
      decisions: { select: { decidedById: true }, take: ACTED, orderBy: { decidedAt: "desc" } },
      legalCase: {
        select: {
          id: true,
          fileCode: true,
          providerId: true,
          events: { select: { byId: true }, take: ACTED, orderBy: [{ on: "desc" }, { at: "desc" }] },
        },
      },
    },
  });
  if (!row) throw new AppError("not-found");
  const { legalCase } = row;
  const ids = [
    row.createdById,
    row.confirmedById,
    ...row.decisions.map(({ decidedById }) => decidedById),
    ...(legalCase?.events ?? []).map(({ byId }) => byId),
  ];
  const people = await ctx.db.account.findMany({
    where: {
      OR: [
        { id: { in: ids.filter((id) => id !== null) } },
        ...(legalCase?.providerId ? [{ providerId: legalCase.providerId }] : []),
      ],
    },
    orderBy: { displayName: "asc" },
    select: { id: true, displayName: true },
  });
  return { ...row, receivedOn: toDay(row.receivedOn), people };
}

/** How many rows were still the version that was read: one or none. */
export async function saveComplaint(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Prisma.ComplaintUncheckedUpdateManyInput,
): Promise<number> {
  const { count } = await ctx.db.complaint.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  return count;
}
