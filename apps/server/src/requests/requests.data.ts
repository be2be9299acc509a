import { communeOn, type Instant } from "@tgpl/domain";
import { z } from "zod";
import { getApplicant } from "../applicants/applicants.data.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { ask } from "../platform/ask.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { KEPT } from "../platform/kept-statements.ts";
import { inScope, registerScope, whereAll } from "../platform/scope.ts";
import { ReceptionRecord } from "./reception.ts";
import type { RequestForm, RequestLine, RequestRecord } from "./request-form.ts";
import { type PaperRecord, StoredPaper, stampPapers } from "./seen-paper.ts";

const office = { select: { id: true, code: true, name: true } } as const;

const record = {
  id: true,
  version: true,
  status: true,
  applicantId: true,
  office,
  channel: true,
  requesterKind: true,
  requesterName: true,
  fieldOfLaw: true,
  formOfAid: true,
  matter: true,
  hearingOn: true,
  limitationOn: true,
  papers: true,
  reception: true,
  immediateReason: true,
  receivedAt: true,
  answeredAt: true,
  acceptedOn: true,
  papersAwaited: true,
  supplementDueAt: true,
  refusalGround: true,
  refusalReason: true,
  confirmationNeeded: true,
  confirmedAt: true,
  legalCase: { select: { id: true } },
} as const;

/** A request within the person's scope, with the applicant. Throws `not-found` outside it. */
export async function getRequest(ctx: UserCtx, id: string): Promise<RequestRecord> {
  const row = await ctx.db.request.findFirst({ where: { id, ...registerScope(ctx) }, select: record });
  if (!row) throw new AppError("not-found");
  const { applicantId, legalCase, refusalGround, refusalReason, confirmationNeeded, confirmedAt, ...rest } =
    row;
  const codes = rest as unknown as Pick<RequestRecord, "status" | "immediateReason"> & RequestForm;
  return {
    ...codes,
    id: row.id,
    version: row.version,
    office: row.office,
    papers: await toPapers(ctx, row.papers),
    reception: ReceptionRecord.parse(row.reception),
    papersAwaited: row.papersAwaited,
    hearingOn: maybe(row.hearingOn, toDay),
    limitationOn: maybe(row.limitationOn, toDay),
    receivedAt: toMoment(row.receivedAt),
    answeredAt: maybe(row.answeredAt, toMoment),
    acceptedOn: maybe(row.acceptedOn, toDay),
    supplementDueAt: maybe(row.supplementDueAt, toMoment),
    refusal: toRefusal({ refusalGround, refusalReason, confirmationNeeded, confirmedAt }),
    applicant: await getApplicant(ctx, applicantId),
    caseId: legalCase?.id ?? null,
  };
}

const Papers = z.array(StoredPaper);

/** The papers with the names of those who saw them. */
async function toPapers(ctx: UserCtx, stored: unknown): Promise<PaperRecord[]> {
  const papers = Papers.parse(stored);
  const ids = [...new Set(papers.map(({ seenById }) => seenById).filter((id) => id !== null))];
  const accounts =
    ids.length === 0
      ? []
      : await ctx.db.account.findMany({
          where: { id: { in: ids } },
          select: { id: true, displayName: true },
        });
  const nameOf = new Map(accounts.map((account) => [account.id, account.displayName]));
  return papers.map(({ seenById, originalCheckedById: _, ...paper }) => ({
    ...paper,
    seenBy: nameOf.get(seenById ?? "") ?? null,
  }));
}

/** The papers of a request in the person's scope as they are kept. */
export async function findStoredPapers(ctx: UserCtx, id: string): Promise<StoredPaper[]> {
  const row = await ctx.db.request.findFirst({
    where: { id, ...registerScope(ctx) },
    select: { papers: true },
  });
  if (!row) throw new AppError("not-found");
  return Papers.parse(row.papers);
}

type RefusalColumns = {
  refusalGround: string | null;
  refusalReason: string | null;
  confirmationNeeded: boolean;
  confirmedAt: Date | null;
};

function toRefusal(row: RefusalColumns): RequestRecord["refusal"] {
  if (!row.refusalGround) return null;
  const waiting = row.confirmationNeeded && !row.confirmedAt;
  return {
    ground: row.refusalGround as NonNullable<RequestRecord["refusal"]>["ground"],
    reason: row.refusalReason ?? "",
    confirmation: waiting ? "waiting" : row.confirmationNeeded ? "confirmed" : "not-needed",
  };
}

/** The columns of a request as written down, upon what was known of it before. */
export function toColumns(
  ctx: UserCtx,
  form: RequestForm,
  before: { papers: readonly StoredPaper[]; reception: ReceptionRecord | null },
) {
  return {
    ...form,
    papers: stampPapers(ctx, form.papers, before.papers),
    reception: { ...form.reception, writingAt: writingAt(ctx, form, before.reception) },
    hearingOn: maybe(form.hearingOn, toDate),
    limitationOn: maybe(form.limitationOn, toDate),
  };
}

/** When the signature was recorded: with the first save that has it so. */
function writingAt(ctx: UserCtx, { reception }: RequestForm, before: ReceptionRecord | null) {
  if (reception.writing === null) return null;
  const isKnown = before && JSON.stringify(before.writing) === JSON.stringify(reception.writing);
  return isKnown ? before.writingAt : ctx.now();
}

export const PAGE = 50;

/** What narrows the list of requests; null = everything. */
export type RequestSelection = {
  status: RequestRecord["status"] | null;
  formOfAid: RequestForm["formOfAid"] | null;
  fieldOfLaw: RequestForm["fieldOfLaw"] | null;
  withDisability: boolean;
  waitingOnly: boolean;
};

export type RequestFilter = RequestSelection & {
  /** The last line of the page before: when it came, and its id, since moments repeat. */
  before: Instant | null;
  beforeId: string | null;
};

function chosen(ctx: UserCtx, selection: RequestSelection): Prisma.Sql[] {
  const { status, formOfAid, fieldOfLaw, withDisability, waitingOnly } = selection;
  return [
    ...inScope(ctx),
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(formOfAid ? [Prisma.sql`form_of_aid = ${formOfAid}`] : []),
    ...(fieldOfLaw ? [Prisma.sql`field_of_law = ${fieldOfLaw}`] : []),
    ...(withDisability ? [Prisma.sql`has_disability`] : []),
    ...(waitingOnly ? [Prisma.sql`confirmation_needed AND confirmed_at IS NULL`] : []),
  ];
}

function after({ before, beforeId }: RequestFilter): Prisma.Sql[] {
  if (!before) return [];
  const at = new Date(before);
  return [
    beforeId ? Prisma.sql`(received_at, id) < (${at}, ${beforeId}::uuid)` : Prisma.sql`received_at < ${at}`,
  ];
}

/** Where no rare value is chosen, every office and every day is found by the same index. */
function planning({ status, formOfAid, fieldOfLaw }: RequestSelection): Prisma.Sql {
  return status || formOfAid || fieldOfLaw ? Prisma.empty : KEPT;
}

/** How many there are, up to a thousand: to count them all would cost more with every year. */
export async function countRequests(ctx: UserCtx, selection: RequestSelection) {
  const [row] = await ask<{ count: number }>(
    ctx.db,
    Prisma.sql`${planning(selection)}
    SELECT count(*)::int AS count FROM (SELECT 1 FROM requests ${whereAll(chosen(ctx, selection))}
      LIMIT ${Prisma.raw(String(COUNTED + 1))}) AS counted`,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNTED), isMore: count > COUNTED };
}

const COUNTED = 1_000;

type LineRow = {
  id: string;
  status: string;
  receivedAt: Date;
  fieldOfLaw: string;
  formOfAid: string;
  hasDisability: boolean;
  confirmationWaiting: boolean;
  officeCode: string;
  fullName: string;
  communeCode: string;
  communeOn: Date;
};

/** The newest requests of the person's scope, fifty a page. */
export async function listRequests(ctx: UserCtx, filter: RequestFilter): Promise<RequestLine[]> {
  const rows = await ask<LineRow>(
    ctx.db,
    Prisma.sql`${planning(filter)}
    SELECT page.id, page.status, page.received_at AS "receivedAt", page.field_of_law AS "fieldOfLaw",
      page.form_of_aid AS "formOfAid", page.has_disability AS "hasDisability",
      page.confirmation_needed AND page.confirmed_at IS NULL AS "confirmationWaiting", office.code AS "officeCode",
      applicant.full_name AS "fullName", applicant.commune_code AS "communeCode", applicant.commune_on AS "communeOn"
    FROM (SELECT * FROM requests ${whereAll([...chosen(ctx, filter), ...after(filter)])}
      ORDER BY received_at DESC, id DESC LIMIT ${Prisma.raw(String(PAGE))}) AS page
    JOIN offices AS office ON office.id = page.office_id
    JOIN applicants AS applicant ON applicant.id = page.applicant_id
    ORDER BY received_at DESC, id DESC`,
  );
  const { gazetteer } = ctx.jurisdiction;
  return rows.map(({ communeCode, communeOn: on, ...row }) => ({
    ...row,
    status: row.status as RequestLine["status"],
    receivedAt: toMoment(row.receivedAt),
    communeName: communeOn(communeCode, toDay(on), gazetteer).name,
    fieldOfLaw: row.fieldOfLaw as RequestLine["fieldOfLaw"],
    formOfAid: row.formOfAid as RequestLine["formOfAid"],
  }));
}
