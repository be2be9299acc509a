import {
  type CaseStatus,
  communeOn,
  type FieldOfLaw,
  type FormOfAid,
  type Instant,
  toEpoch,
} from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { Reception } from "../requests/reception.ts";
import { RUNNING } from "./appointments/loads.data.ts";
import { type CaseLine, type CaseRecord, OutcomePaper } from "./case-record.ts";

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
  endingReason: true,
  withdrawalForm: true,
  withdrawnOn: true,
  transferredAt: true,
  transferredTo: true,
  informedOn: true,
  replacementAskedAt: true,
  result: true,
  outcomeDocument: true,
  reportingGround: true,
  stepCount: true,
  archivedAt: true,
  archivePlace: true,
  retainUntil: true,
  office: { select: { id: true, code: true, name: true } },
  provider: { select: { id: true, fullName: true, kind: true } },
  request: {
    select: { matter: true, receivedAt: true, hearingOn: true, accessNeeds: true, reception: true },
  },
} as const;

/** The case as stored, without what the domain says of it. */
export type StoredCase = Omit<
  CaseRecord,
  "clock" | "dueUntold" | "moves" | "petitions" | "eventCount" | "aside"
> & {
  stepCount: number;
};

/** A case within the person's scope. Throws `not-found` outside it. */
export async function getStoredCase(ctx: UserCtx, id: string): Promise<StoredCase> {
  const row = await ctx.db.legalCase.findFirst({ where: { id, ...registerScope(ctx) }, select: columns });
  if (!row) throw new AppError("not-found");
  const { applicantId, request, outcomeDocument, ...rest } = row;
  const codes = rest as unknown as Pick<
    CaseRecord,
    "status" | "formOfAid" | "fieldOfLaw" | "discontinuationGround" | "withdrawalForm" | "result" | "provider"
  >;
  return {
    ...rest,
    ...codes,
    matter: request.matter,
    accessNeeds: request.accessNeeds as CaseRecord["accessNeeds"],
    support: Reception.parse(request.reception).support,
    receivedAt: toMoment(request.receivedAt),
    hearingOn: maybe(request.hearingOn, toDay),
    acceptedAt: toMoment(row.acceptedAt),
    appointedAt: maybe(row.appointedAt, toMoment),
    closedAt: maybe(row.closedAt, toMoment),
    handedOverAt: maybe(row.handedOverAt, toMoment),
    discontinuedAt: maybe(row.discontinuedAt, toMoment),
    withdrawnOn: maybe(row.withdrawnOn, toDay),
    transferredAt: maybe(row.transferredAt, toMoment),
    informedOn: maybe(row.informedOn, toDay),
    archivedAt: maybe(row.archivedAt, toMoment),
    retainUntil: maybe(row.retainUntil, toDay),
    replacementAskedAt: maybe(row.replacementAskedAt, toMoment),
    outcomeDocument: maybe(outcomeDocument, (paper) => OutcomePaper.parse(paper)),
    applicant: await getApplicant(ctx, applicantId),
  };
}

export const PAGE = 50;

/** What narrows the list of cases; null = everything. */
export type CaseSelection = {
  status: CaseStatus | null;
  formOfAid: FormOfAid | null;
  fieldOfLaw: FieldOfLaw | null;
  /** `none`: nobody is appointed yet. */
  provider: string | null;
  /** The limit that runs has passed, or ends within a week. */
  due: "passed" | "week" | null;
  withDisability: boolean;
  /** Work goes on. */
  openOnly: boolean;
};

export type CaseFilter = CaseSelection & {
  sort: "newest" | "due";
  /** The last line of the page before: its moment in the order of the list, and its id, since moments repeat. */
  before: Instant | null;
  beforeId: string | null;
};

const WEEK = 7 * 24 * 3_600_000;

function chosen(ctx: UserCtx, selection: CaseSelection): Prisma.LegalCaseWhereInput {
  const now = toEpoch(ctx.now());
  const { status, formOfAid, fieldOfLaw, provider, due, withDisability, openOnly } = selection;
  return {
    AND: [
      registerScope(ctx),
      provider ? { providerId: provider === "none" ? null : provider } : {},
      openOnly ? { status: { in: RUNNING } } : {},
    ],
    ...(status && { status }),
    ...(formOfAid && { formOfAid }),
    ...(fieldOfLaw && { fieldOfLaw }),
    ...(withDisability && { hasDisability: true }),
    ...(due === "passed" && { nextRule: { not: null }, nextDueAt: { lt: new Date(now) } }),
    ...(due === "week" && {
      nextRule: { not: null },
      nextDueAt: { gte: new Date(now), lt: new Date(now + WEEK) },
    }),
  };
}

/** The page after a line, by the order of the list. */
function after({ sort, before, beforeId }: CaseFilter): Prisma.LegalCaseWhereInput {
  if (sort === "due") {
    const on: Prisma.LegalCaseWhereInput = { nextRule: { not: null }, nextDueAt: { not: null } };
    if (!before) return on;
    const at = new Date(before);
    const rest = beforeId ? [{ nextDueAt: at, id: { gt: beforeId } }] : [];
    return { AND: [on, { OR: [{ nextDueAt: { gt: at } }, ...rest] }] };
  }
  if (!before) return {};
  const at = new Date(before);
  const rest = beforeId ? [{ acceptedAt: at, id: { lt: beforeId } }] : [];
  return { acceptedAt: { lte: at }, OR: [{ acceptedAt: { lt: at } }, ...rest] };
}

/** Cases of the person's scope, fifty a page: from the newest, or by the limit that ends first. */
export async function listCases(ctx: UserCtx, filter: CaseFilter): Promise<CaseLine[]> {
  const rows = await ctx.db.legalCase.findMany({
    where: { AND: [chosen(ctx, filter), after(filter)] },
    orderBy:
      filter.sort === "due"
        ? [{ nextDueAt: "asc" }, { id: "asc" }]
        : [{ acceptedAt: "desc" }, { id: "desc" }],
    take: PAGE,
    select: {
      id: true,
      fileCode: true,
      status: true,
      formOfAid: true,
      fieldOfLaw: true,
      acceptedAt: true,
      nextDueAt: true,
      nextRule: true,
      hasDisability: true,
      closedOn: true,
      office: { select: { code: true } },
      provider: { select: { fullName: true } },
      request: { select: { applicant: { select: { fullName: true, communeCode: true, communeOn: true } } } },
    },
  });
  return rows.map(({ request: { applicant }, provider, office, ...row }) => ({
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
    nextRule: row.nextRule,
    hasDisability: row.hasDisability,
    closedOn: maybe(row.closedOn, toDay),
    officeCode: office.code,
  }));
}

/** How many there are, up to a thousand: to count them all would cost more with every year. */
export async function countCases(ctx: UserCtx, selection: CaseSelection) {
  const count = await ctx.db.legalCase.count({ where: chosen(ctx, selection), take: COUNTED + 1 });
  return { count: Math.min(count, COUNTED), isMore: count > COUNTED };
}

const COUNTED = 1_000;
