import {
  ApplicantFacts,
  communeOn,
  dayOf,
  districtOf,
  foldVietnamese,
  nameSortKey,
  type Sex,
} from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
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
  certificateNumber: true,
  certificateOn: true,
  accessNeeds: true,
} as const;

export async function getApplicant(ctx: UserCtx, id: string): Promise<ApplicantRecord> {
  const row = await ctx.db.applicant.findUnique({ where: { id }, select: record });
  if (!row) throw new AppError("not-found");
  const { gazetteer } = ctx.jurisdiction;
  const commune = communeOn(row.communeCode, toDay(row.communeOn), gazetteer);
  return {
    ...row,
    sex: row.sex as Sex,
    birthDate: maybe(row.birthDate, toDay),
    communeOn: toDay(row.communeOn),
    communeName: commune.name,
    districtCode: districtOf(commune.code, toDay(row.communeOn), gazetteer),
    facts: ApplicantFacts.parse(row.facts),
    allowanceStatus: row.allowanceStatus as ApplicantRecord["allowanceStatus"],
    certificateOn: maybe(row.certificateOn, toDay),
    accessNeeds: row.accessNeeds as ApplicantRecord["accessNeeds"],
  };
}

/** The columns of a person as written down today. */
export function toColumns(ctx: UserCtx, form: ApplicantForm) {
  return {
    ...form,
    foldedName: foldVietnamese(form.fullName),
    sortKey: nameSortKey(form.fullName),
    birthDate: maybe(form.birthDate, toDate),
    certificateOn: maybe(form.certificateOn, toDate),
    communeOn: toDate(dayOf(ctx.now())),
    updatedAt: new Date(ctx.now()),
  };
}

const LIMIT = 20;

export type ApplicantQuery = { name?: string; digits?: string };

/** Up to twenty persons by a part of the name without tone marks, or by identity number or phone. */
export async function findApplicants(
  ctx: UserCtx,
  { name, digits }: ApplicantQuery,
): Promise<ApplicantLine[]> {
  const where = digits
    ? { OR: [{ nationalId: { startsWith: digits } }, { phone: { startsWith: digits } }] }
    : { foldedName: { contains: foldVietnamese(name ?? "") } };
  const rows = await ctx.db.applicant.findMany({ where, select: record, take: LIMIT });
  return rows.map((row) => toLine(ctx, row));
}

/** Persons who might be the one being typed: by number, phone, birth date, or a name nearly alike. */
export async function findCandidates(
  ctx: UserCtx,
  typed: {
    fullName: string;
    birthDate: ApplicantForm["birthDate"];
    nationalId: string | null;
    phone: string | null;
  },
) {
  const folded = foldVietnamese(typed.fullName);
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    (SELECT id FROM applicants WHERE national_id = ${typed.nationalId} LIMIT 5)
    UNION (SELECT id FROM applicants WHERE phone = ${typed.phone} LIMIT 20)
    UNION (SELECT id FROM applicants WHERE birth_date = ${maybe(typed.birthDate, toDate)}::date LIMIT 50)
    UNION (SELECT id FROM applicants WHERE folded_name % ${folded} AND similarity(folded_name, ${folded}) > 0.7 LIMIT 50)`;
  const full = { ...record, nationalId: true, phone: true } as const;
  return ctx.db.applicant.findMany({ where: { id: { in: rows.map((row) => row.id) } }, select: full });
}

type Row = Awaited<ReturnType<typeof findCandidates>>[number];

export function toLine(ctx: UserCtx, row: Row): ApplicantLine {
  const facts = ApplicantFacts.parse(row.facts);
  return {
    id: row.id,
    fullName: row.fullName,
    birthDate: maybe(row.birthDate, toDay),
    sex: row.sex as Sex,
    communeName: communeOn(row.communeCode, toDay(row.communeOn), ctx.jurisdiction.gazetteer).name,
    nationalIdEnding: row.nationalId?.slice(-4) ?? null,
    hasDisability: Boolean(facts.disability),
  };
}
