import { type CaseStatus, communeOn, type Instant } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { type CaseEventRecord, type CaseLine, type CaseRecord, OutcomePaper } from "./case-record.ts";

const columns = {
  id: true,
  version: true,
  fileCode: true,
  status: true,
  formOfAid: true,
  fieldOfLaw: true,
  requestId: true,
  applicantId: true,
  acceptedAt: true,
  appointedAt: true,
  closedAt: true,
  handedOverAt: true,
  discontinuedAt: true,
  discontinuationGround: true,
  result: true,
  outcomeDocument: true,
  reportingGround: true,
  stepCount: true,
  office: { select: { id: true, code: true, name: true } },
  provider: { select: { id: true, fullName: true, kind: true } },
  request: { select: { matter: true, receivedAt: true, hearingOn: true, accessNeeds: true } },
  _count: { select: { events: true } },
} as const;

/** The case as stored, without what the domain says of it. */
export type StoredCase = Omit<CaseRecord, "clock" | "moves" | "events"> & { stepCount: number };

/** A case within the person's scope. Throws `not-found` outside it. */
export async function getStoredCase(ctx: UserCtx, id: string): Promise<StoredCase> {
  const row = await ctx.db.legalCase.findFirst({ where: { id, ...registerScope(ctx) }, select: columns });
  if (!row) throw new AppError("not-found");
  const { applicantId, request, _count, outcomeDocument, ...rest } = row;
  const codes = rest as unknown as Pick<
    CaseRecord,
    "status" | "formOfAid" | "fieldOfLaw" | "discontinuationGround" | "result" | "provider"
  >;
  return {
    ...rest,
    ...codes,
    matter: request.matter,
    accessNeeds: request.accessNeeds as CaseRecord["accessNeeds"],
    receivedAt: toMoment(request.receivedAt),
    hearingOn: maybe(request.hearingOn, toDay),
    acceptedAt: toMoment(row.acceptedAt),
    appointedAt: maybe(row.appointedAt, toMoment),
    closedAt: maybe(row.closedAt, toMoment),
    handedOverAt: maybe(row.handedOverAt, toMoment),
    discontinuedAt: maybe(row.discontinuedAt, toMoment),
    outcomeDocument: maybe(outcomeDocument, (paper) => OutcomePaper.parse(paper)),
    applicant: await getApplicant(ctx, applicantId),
    eventCount: _count.events,
  };
}

const EVENTS = 50;

export async function findEvents(ctx: UserCtx, caseId: string): Promise<CaseEventRecord[]> {
  const rows = await ctx.db.caseEvent.findMany({
    where: { caseId },
    orderBy: [{ on: "desc" }, { at: "desc" }, { id: "desc" }],
    take: EVENTS,
    select: {
      id: true,
      kind: true,
      on: true,
      at: true,
      byId: true,
      stepKind: true,
      hours: true,
      note: true,
      details: true,
    },
  });
  const names = await ctx.db.account.findMany({
    where: { id: { in: rows.map((row) => row.byId).filter((id) => id !== null) } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(names.map((row) => [row.id, row.displayName]));
  return rows.map(({ byId, details, hours, ...row }) => ({
    id: row.id,
    kind: row.kind as CaseEventRecord["kind"],
    on: toDay(row.on),
    at: toMoment(row.at),
    by: nameOf.get(byId ?? "") ?? null,
    stepKind: row.stepKind as CaseEventRecord["stepKind"],
    hours: maybe(hours, Number),
    note: row.note,
    ...(details as Pick<CaseEventRecord, "provider" | "outcomeDocument">),
  }));
}

export const PAGE = 50;
export type CaseFilter = { status: CaseStatus | null; before: Instant | null };

/** The newest cases of the person's scope, fifty a page. */
export async function listCases(ctx: UserCtx, { status, before }: CaseFilter): Promise<CaseLine[]> {
  const rows = await ctx.db.legalCase.findMany({
    where: {
      ...registerScope(ctx),
      ...(status && { status }),
      ...(before && { acceptedAt: { lt: new Date(before) } }),
    },
    orderBy: { acceptedAt: "desc" },
    take: PAGE,
    select: {
      id: true,
      fileCode: true,
      status: true,
      formOfAid: true,
      fieldOfLaw: true,
      acceptedAt: true,
      nextDueAt: true,
      provider: { select: { fullName: true } },
      request: { select: { applicant: { select: { fullName: true, communeCode: true, communeOn: true } } } },
    },
  });
  return rows.map(({ request: { applicant }, provider, ...row }) => ({
    id: row.id,
    fileCode: row.fileCode,
    status: row.status as CaseLine["status"],
    formOfAid: row.formOfAid as CaseLine["formOfAid"],
    fieldOfLaw: row.fieldOfLaw as CaseLine["fieldOfLaw"],
    fullName: applicant.fullName,
    communeName: communeOn(applicant.communeCode, toDay(applicant.communeOn), ctx.jurisdiction.gazetteer)
      .name,
    providerName: provider?.fullName ?? null,
    acceptedAt: toMoment(row.acceptedAt),
    nextDueAt: maybe(row.nextDueAt, toMoment),
  }));
}
