import {
  ApplicantFacts,
  communeOn,
  dayOf,
  districtOf,
  foldVietnamese,
  nameSimilarity,
  nameSortKey,
  type Sex,
} from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { ask } from "../platform/ask.ts";
import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import { KEPT } from "../platform/kept-statements.ts";
import { whereAll } from "../platform/scope.ts";
import type { ApplicantForm, ApplicantLine, ApplicantRecord } from "./applicant-form.ts";

const record = {
  id: true,
  version: true,
  fullName: true,
  birthDate: true,
  sex: true,
  nationalId: true,
  phone: true,
  communeCode: true,
  communeOn: true,
  address: true,
  facts: true,
  allowanceStatus: true,
  allowanceBenefit: true,
  certificateNumber: true,
  certificateOn: true,
  accessNeeds: true,
} as const;

/** What a line about a person is made from. */
export const applicantLine = {
  id: true,
  fullName: true,
  birthDate: true,
  sex: true,
  nationalId: true,
  communeCode: true,
  communeOn: true,
  facts: true,
} as const;

type RecordRow = Omit<ApplicantRecord, "birthDate" | "communeOn" | "certificateOn" | "facts"> & {
  birthDate: Date | null;
  communeOn: Date;
  certificateOn: Date | null;
  facts: unknown;
  /** null where the record stands for itself. */
  mergedIntoId: string | null;
};

async function findRow({ db }: RecordCtx, id: string): Promise<RecordRow> {
  const [row] = await ask<RecordRow>(
    db,
    Prisma.sql`${KEPT}
    SELECT id, version, full_name AS "fullName", birth_date AS "birthDate", sex, national_id AS "nationalId", phone,
      commune_code AS "communeCode", commune_on AS "communeOn", address, facts, allowance_status AS "allowanceStatus",
      allowance_benefit AS "allowanceBenefit", certificate_number AS "certificateNumber",
      certificate_on AS "certificateOn", access_needs AS "accessNeeds", merged_into_id AS "mergedIntoId"
    FROM applicants WHERE id = ${id}::uuid`,
  );
  if (!row) throw new AppError("not-found");
  return row;
}

export async function getApplicant(ctx: RecordCtx, id: string): Promise<ApplicantRecord> {
  return toRecord(ctx, await findRow(ctx, id));
}

/** The record that now stands for a person: its own, or the one that it was merged into. */
export async function getKeptApplicant(ctx: RecordCtx, id: string): Promise<ApplicantRecord> {
  const row = await findRow(ctx, id);
  return row.mergedIntoId ? getKeptApplicant(ctx, row.mergedIntoId) : toRecord(ctx, row);
}

function toRecord({ jurisdiction }: RecordCtx, { mergedIntoId: _, ...row }: RecordRow): ApplicantRecord {
  const { gazetteer } = jurisdiction;
  const on = toDay(row.communeOn);
  const commune = communeOn(row.communeCode, on, gazetteer);
  return {
    ...row,
    birthDate: maybe(row.birthDate, toDay),
    communeOn: on,
    communeName: commune.name,
    districtCode: districtOf(commune.code, on, gazetteer),
    facts: ApplicantFacts.parse(row.facts),
    certificateOn: maybe(row.certificateOn, toDay),
  };
}

/** What an officer wrote down, of a record as it is read. */
export function formOf(record: ApplicantRecord): ApplicantForm {
  const { id: _, version: __, communeOn: ___, communeName: ____, districtCode: _____, ...form } = record;
  return form;
}

/** The id of that record. */
export async function findKeptId(ctx: RecordCtx, id: string): Promise<string> {
  const row = await ctx.db.applicant.findUnique({ where: { id }, select: { mergedIntoId: true } });
  return row?.mergedIntoId ? findKeptId(ctx, row.mergedIntoId) : id;
}

/** The columns of a person as written down today. */
export function toColumns(ctx: UserCtx, form: ApplicantForm) {
  return {
    ...form,
    // A column that is left out would keep what an older form wrote.
    allowanceBenefit: form.allowanceBenefit ?? null,
    foldedName: foldVietnamese(form.fullName),
    sortKey: nameSortKey(form.fullName),
    birthDate: maybe(form.birthDate, toDate),
    certificateOn: maybe(form.certificateOn, toDate),
    communeOn: toDate(dayOf(ctx.now())),
    updatedAt: new Date(ctx.now()),
  };
}

const LIMIT = 20;

/** What narrows a search; left out = everybody. */
export type ApplicantSelection = { sex?: Sex | null; withDisability?: boolean };
export type ApplicantQuery = { name?: string; digits?: string } & ApplicantSelection;

function chosen({ sex, withDisability }: ApplicantSelection): Prisma.Sql[] {
  return [
    Prisma.sql`merged_into_id IS NULL`,
    ...(sex ? [Prisma.sql`sex = ${sex}`] : []),
    // JSON's own null says that nothing is known.
    ...(withDisability ? [Prisma.sql`jsonb_typeof(facts -> 'disability') <> 'null'`] : []),
  ];
}

/** Up to twenty persons by a part of the name without tone marks, or by identity number or phone. */
export async function findApplicants(
  ctx: UserCtx,
  { name, digits, ...selection }: ApplicantQuery,
): Promise<ApplicantLine[]> {
  const among = chosen(selection);
  const rows = digits ? await findByDigits(ctx, digits, among) : await findByName(ctx, name ?? "", among);
  return rows.map((row) => toLine(ctx, row));
}

const lineColumns = Prisma.sql`id, full_name AS "fullName", birth_date AS "birthDate", sex, national_id AS "nationalId",
  commune_code AS "communeCode", commune_on AS "communeOn", facts`;

function findByDigits({ db }: UserCtx, digits: string, among: Prisma.Sql[]): Promise<LineRow[]> {
  const begins = `${digits}%`;
  return db.$queryRaw<LineRow[]>`
    SELECT ${lineColumns} FROM applicants
    ${whereAll([...among, Prisma.sql`(national_id LIKE ${begins} OR phone LIKE ${begins})`])} LIMIT ${LIMIT}`;
}

/**
 * Names that begin as typed come first and by an index that costs the same however many people there are; a part
 * from the middle of a name is looked for only where there is room left.
 */
function findByName({ db }: UserCtx, name: string, among: Prisma.Sql[]): Promise<LineRow[]> {
  // What looks like a pattern of the database is only text.
  const typed = foldVietnamese(name).replaceAll(/[\\%_]/g, "\\$&");
  const begins = Prisma.sql`folded_name LIKE ${`${typed}%`}`;
  const holds = Prisma.sql`folded_name LIKE ${`%${typed}%`}`;
  const most = Prisma.raw(String(LIMIT));
  return ask<LineRow>(
    db,
    Prisma.sql`
    WITH begin AS MATERIALIZED (SELECT ${lineColumns} FROM applicants ${whereAll([...among, begins])} LIMIT ${most})
    SELECT * FROM begin
    UNION ALL
    (SELECT ${lineColumns} FROM applicants ${whereAll([...among, holds, Prisma.sql`NOT ${begins}`])}
      LIMIT (SELECT ${most} - count(*) FROM begin))`,
  );
}

/** Lines about persons, whose name is most like the one typed first. */
export function byCloseness(text: string, lines: readonly ApplicantLine[]): ApplicantLine[] {
  return lines
    .map((line) => ({ line, score: nameSimilarity(text, line.fullName).score }))
    .sort((a, b) => b.score - a.score)
    .map(({ line }) => line);
}

/** Persons who might be the one being typed: by number, phone, birth date, or a name nearly alike. */
export async function findCandidates(
  ctx: RecordCtx,
  typed: {
    fullName: string;
    birthDate: ApplicantForm["birthDate"];
    nationalId: string | null;
    phone: string | null;
  },
) {
  const folded = foldVietnamese(typed.fullName);
  const rows = await ask<{ id: string }>(
    ctx.db,
    Prisma.sql`
    (SELECT id FROM applicants WHERE national_id = ${typed.nationalId} LIMIT 5)
    UNION (SELECT id FROM applicants WHERE phone = ${typed.phone} LIMIT 20)
    UNION (SELECT id FROM applicants WHERE birth_date = ${maybe(typed.birthDate, toDate)}::date LIMIT 50)
    UNION (SELECT id FROM applicants WHERE folded_name % ${folded} AND similarity(folded_name, ${folded}) > 0.7 LIMIT 50)`,
  );
  const ids = rows.map((row) => row.id);
  return ctx.db.applicant.findMany({ where: { id: { in: ids }, mergedIntoId: null }, select: record });
}

type LineRow = Pick<Awaited<ReturnType<typeof findCandidates>>[number], keyof typeof applicantLine>;

/** The lines of some persons, in no order. */
export async function findLines(ctx: RecordCtx, ids: readonly string[]): Promise<ApplicantLine[]> {
  const rows = await ctx.db.applicant.findMany({ where: { id: { in: [...ids] } }, select: record });
  return rows.map((row) => toLine(ctx, row));
}

export function toLine(ctx: RecordCtx, row: LineRow): ApplicantLine {
  const { disability } = row.facts as ApplicantFacts;
  return {
    id: row.id,
    fullName: row.fullName,
    birthDate: maybe(row.birthDate, toDay),
    sex: row.sex as Sex,
    communeName: communeOn(row.communeCode, toDay(row.communeOn), ctx.jurisdiction.gazetteer).name,
    nationalIdEnding: row.nationalId?.slice(-4) ?? null,
    hasDisability: Boolean(disability),
  };
}
