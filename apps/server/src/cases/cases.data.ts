import {
  type CaseStatus,
  communeOn,
  type FieldOfLaw,
  type FormOfAid,
  type Instant,
  toEpoch,
} from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { ask } from "../platform/ask.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import { KEPT } from "../platform/kept-statements.ts";
import { inScope, whereAll } from "../platform/scope.ts";
import { Reception } from "../requests/reception.ts";
import { type CaseLine, type CaseRecord, OutcomePaper } from "./case-record.ts";
import { RUNNING } from "./running-statuses.ts";

/** The case as stored, without what the domain says of it. */
export type StoredCase = Omit<
  CaseRecord,
  "applicant" | "clock" | "dueUntold" | "moves" | "petitions" | "eventCount" | "aside"
> & {
  applicantId: string;
  stepCount: number;
};

const moments = [
  "appointedAt",
  "closedAt",
  "handedOverAt",
  "discontinuedAt",
  "transferredAt",
  "archivedAt",
  "replacementAskedAt",
] as const;
const days = ["hearingOn", "withdrawnOn", "informedOn", "retainUntil"] as const;
type Nullable = (typeof moments)[number] | (typeof days)[number];
type Told = "support" | "outcomeDocument" | "receivedAt" | "acceptedAt" | Nullable;

/** As the database has it: moments and days are dates. */
type CaseRow = Omit<StoredCase, Told> &
  Record<Nullable, Date | null> & {
    receivedAt: Date;
    acceptedAt: Date;
    outcomeDocument: unknown;
    reception: unknown;
  };

/** A case within the person's scope. Throws `not-found` outside it. */
export async function getStoredCase(ctx: UserCtx, id: string): Promise<StoredCase> {
  const [row] = await ask<CaseRow>(
    ctx.db,
    Prisma.sql`${KEPT}
    SELECT one.id, one.version, one.file_code AS "fileCode", one.status, one.form_of_aid AS "formOfAid",
      one.field_of_law AS "fieldOfLaw", one.request_id AS "requestId", one.applicant_id AS "applicantId",
      one.accepted_at AS "acceptedAt", one.appointed_at AS "appointedAt", one.closed_at AS "closedAt",
      one.handed_over_at AS "handedOverAt", one.discontinued_at AS "discontinuedAt",
      one.discontinuation_ground AS "discontinuationGround", one.ending_reason AS "endingReason",
      one.withdrawal_form AS "withdrawalForm", one.withdrawn_on AS "withdrawnOn",
      one.transferred_at AS "transferredAt", one.transferred_to AS "transferredTo", one.informed_on AS "informedOn",
      one.replacement_asked_at AS "replacementAskedAt", one.result, one.outcome_document AS "outcomeDocument",
      one.reporting_ground AS "reportingGround", one.step_count AS "stepCount", one.archived_at AS "archivedAt",
      one.archive_place AS "archivePlace", one.retain_until AS "retainUntil",
      json_build_object('id', office.id, 'code', office.code, 'name', office.name) AS office,
      CASE WHEN provider.id IS NOT NULL
        THEN json_build_object('id', provider.id, 'fullName', provider.full_name, 'kind', provider.kind)
      END AS provider,
      request.matter, request.received_at AS "receivedAt", request.hearing_on AS "hearingOn",
      request.access_needs AS "accessNeeds", request.reception
    FROM (SELECT * FROM cases ${whereAll([Prisma.sql`id = ${id}::uuid`, ...inScope(ctx)])}) AS one
    JOIN offices AS office ON office.id = one.office_id
    LEFT JOIN providers AS provider ON provider.id = one.provider_id
    JOIN requests AS request ON request.id = one.request_id`,
  );
  if (!row) throw new AppError("not-found");
  const { reception, outcomeDocument, receivedAt, acceptedAt, ...rest } = row;
  return {
    ...rest,
    ...each(rest, moments, toMoment),
    ...each(rest, days, toDay),
    receivedAt: toMoment(receivedAt),
    acceptedAt: toMoment(acceptedAt),
    support: Reception.parse(reception).support,
    outcomeDocument: maybe(outcomeDocument, (paper) => OutcomePaper.parse(paper)),
  };
}

function each<Name extends string, To>(
  row: Record<Name, Date | null>,
  names: readonly Name[],
  convert: (date: Date) => To,
): Record<Name, To | null> {
  const entries = names.map((name) => [name, maybe(row[name], convert)]);
  return Object.fromEntries(entries) as Record<Name, To | null>;
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

/** Codes of the domain as they stand in a statement, so that its plan knows how rare they are. */
const RUNNING_CODES = Prisma.raw(RUNNING.map((status) => `'${status}'`).join(", "));

function chosen(ctx: UserCtx, selection: CaseSelection): Prisma.Sql[] {
  const { status, formOfAid, fieldOfLaw, provider, due, withDisability, openOnly } = selection;
  return [
    ...inScope(ctx),
    ...(provider ? [providedBy(provider)] : []),
    ...(openOnly ? [Prisma.sql`status IN (${RUNNING_CODES})`] : []),
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(formOfAid ? [Prisma.sql`form_of_aid = ${formOfAid}`] : []),
    ...(fieldOfLaw ? [Prisma.sql`field_of_law = ${fieldOfLaw}`] : []),
    ...(withDisability ? [Prisma.sql`has_disability`] : []),
    ...(due ? [Prisma.sql`next_rule IS NOT NULL`, dueBy(due, toEpoch(ctx.now()))] : []),
  ];
}

function providedBy(provider: string): Prisma.Sql {
  return provider === "none" ? Prisma.sql`provider_id IS NULL` : Prisma.sql`provider_id = ${provider}::uuid`;
}

function dueBy(due: "passed" | "week", now: number): Prisma.Sql {
  const today = new Date(now);
  if (due === "passed") return Prisma.sql`next_due_at < ${today}`;
  return Prisma.sql`next_due_at >= ${today} AND next_due_at < ${new Date(now + WEEK)}`;
}

/** The page after a line, by the order of the list. */
function after({ sort, before, beforeId }: CaseFilter): Prisma.Sql[] {
  const at = before && new Date(before);
  if (sort === "due") {
    const on = [Prisma.sql`next_rule IS NOT NULL`, Prisma.sql`next_due_at IS NOT NULL`];
    if (!at) return on;
    return [
      ...on,
      beforeId ? Prisma.sql`(next_due_at, id) > (${at}, ${beforeId}::uuid)` : Prisma.sql`next_due_at > ${at}`,
    ];
  }
  if (!at) return [];
  return [
    beforeId ? Prisma.sql`(accepted_at, id) < (${at}, ${beforeId}::uuid)` : Prisma.sql`accepted_at < ${at}`,
  ];
}

/** Where no rare value is chosen, every office and every day is found by the same index. */
function planning({ status, formOfAid, fieldOfLaw, provider, due }: CaseSelection): Prisma.Sql {
  return status || formOfAid || fieldOfLaw || provider || due ? Prisma.empty : KEPT;
}

type LineRow = {
  id: string;
  fileCode: string;
  status: string;
  formOfAid: string;
  fieldOfLaw: string;
  acceptedAt: Date;
  nextDueAt: Date | null;
  nextRule: string | null;
  hasDisability: boolean;
  closedOn: Date | null;
  officeCode: string;
  providerName: string | null;
  fullName: string;
  communeCode: string;
  communeOn: Date;
};

/** Cases of the person's scope, fifty a page: from the newest, or by the limit that ends first. */
export async function listCases(ctx: UserCtx, filter: CaseFilter): Promise<CaseLine[]> {
  const order = filter.sort === "due" ? Prisma.sql`next_due_at, id` : Prisma.sql`accepted_at DESC, id DESC`;
  const rows = await ask<LineRow>(
    ctx.db,
    Prisma.sql`${planning(filter)}
    SELECT page.id, page.file_code AS "fileCode", page.status, page.form_of_aid AS "formOfAid",
      page.field_of_law AS "fieldOfLaw", page.accepted_at AS "acceptedAt", page.next_due_at AS "nextDueAt",
      page.next_rule AS "nextRule", page.has_disability AS "hasDisability", page.closed_on AS "closedOn",
      office.code AS "officeCode", provider.full_name AS "providerName", applicant.full_name AS "fullName",
      applicant.commune_code AS "communeCode", applicant.commune_on AS "communeOn"
    FROM (SELECT * FROM cases ${whereAll([...chosen(ctx, filter), ...after(filter)])}
      ORDER BY ${order} LIMIT ${Prisma.raw(String(PAGE))}) AS page
    JOIN offices AS office ON office.id = page.office_id
    LEFT JOIN providers AS provider ON provider.id = page.provider_id
    JOIN requests AS request ON request.id = page.request_id
    JOIN applicants AS applicant ON applicant.id = request.applicant_id
    ORDER BY ${order}`,
  );
  const { gazetteer } = ctx.jurisdiction;
  return rows.map(({ communeCode, communeOn: on, ...row }) => ({
    ...row,
    status: row.status as CaseLine["status"],
    formOfAid: row.formOfAid as CaseLine["formOfAid"],
    fieldOfLaw: row.fieldOfLaw as CaseLine["fieldOfLaw"],
    communeName: communeOn(communeCode, toDay(on), gazetteer).name,
    acceptedAt: toMoment(row.acceptedAt),
    nextDueAt: maybe(row.nextDueAt, toMoment),
    closedOn: maybe(row.closedOn, toDay),
  }));
}

/** How many there are, up to a thousand: to count them all would cost more with every year. */
export async function countCases(ctx: UserCtx, selection: CaseSelection) {
  const [row] = await ask<{ count: number }>(
    ctx.db,
    Prisma.sql`${planning(selection)}
    SELECT count(*)::int AS count FROM (SELECT 1 FROM cases ${whereAll(chosen(ctx, selection))}
      LIMIT ${Prisma.raw(String(COUNTED + 1))}) AS counted`,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNTED), isMore: count > COUNTED };
}

const COUNTED = 1_000;
