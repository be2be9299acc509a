import type { PlainDate, ProviderKind } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { ask } from "../platform/ask.ts";
import type { Db } from "../platform/database.ts";
import { toDate } from "../platform/fields.ts";
import { KEPT } from "../platform/kept-statements.ts";
import type { UnitRow } from "./unit-row.ts";

export type AgencyRow = { code: string; name: string; nameEn: string; kind: string };

export function listUnitRows(db: Db): Promise<UnitRow[]> {
  return ask<UnitRow>(
    db,
    Prisma.sql`
    SELECT id, code, level, name, name_en AS "nameEn", folded_name AS "foldedName", parent_code AS "parentCode",
      former_district AS "formerDistrict", current_code AS "currentCode",
      valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM units ORDER BY id COLLATE "C"`,
  );
}

export async function replaceUnits(db: Db, rows: UnitRow[]): Promise<void> {
  await db.$executeRaw`DELETE FROM units`;
  await db.$executeRaw`
    INSERT INTO units (id, code, level, name, name_en, folded_name, parent_code, former_district, current_code,
      valid_from, valid_to)
    SELECT id, code, level, name, "nameEn", "foldedName", "parentCode", "formerDistrict", "currentCode",
      "validFrom", "validTo"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS unit(id text, code text, level text, name text,
      "nameEn" text, "foldedName" text, "parentCode" text, "formerDistrict" text, "currentCode" text,
      "validFrom" date, "validTo" date)`;
}

export function listAgencyRows(db: Db): Promise<AgencyRow[]> {
  return ask<AgencyRow>(
    db,
    Prisma.sql`${KEPT}
    SELECT code, kind, name, name_en AS "nameEn" FROM agencies ORDER BY code COLLATE "C"`,
  );
}

export async function replaceAgencies(db: Db, rows: AgencyRow[]): Promise<void> {
  await db.agency.deleteMany({});
  await db.agency.createMany({ data: rows });
}

export type ListedUnit = {
  code: string;
  name: string;
  nameEn: string;
  foldedName: string;
  formerDistrict: string | null;
  currentCode: string | null;
};

const listedUnit = {
  code: true,
  name: true,
  nameEn: true,
  foldedName: true,
  formerDistrict: true,
  currentCode: true,
} as const;

/** The communes whose code was in force on a day, in the order of the register of units. */
export function listCommunes(db: Db, on: PlainDate): Promise<ListedUnit[]> {
  const day = toDate(on);
  return db.unit.findMany({
    where: {
      level: "commune",
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
      ],
    },
    select: listedUnit,
    orderBy: { code: "asc" },
  });
}

/** Communes that had ended by a day: people still say their names. */
export function listEndedCommunes(db: Db, on: PlainDate): Promise<ListedUnit[]> {
  return db.unit.findMany({
    where: { level: "commune", validTo: { lt: toDate(on) } },
    select: listedUnit,
    orderBy: { code: "asc" },
  });
}

/** The districts of before 1 July 2025, in which leaders still compare; with their province, since names repeat. */
export async function listFormerDistricts(db: Db) {
  const units = await db.unit.findMany({
    where: { level: { in: ["province", "district"] } },
    select: { level: true, code: true, name: true, nameEn: true, parentCode: true },
    orderBy: { code: "asc" },
  });
  const provinces = units.filter(({ level }) => level === "province");
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]));
  return units
    .filter(({ level }) => level === "district")
    .map(({ level: _, ...district }) => ({
      ...district,
      provinceName: provinceNames.get(district.parentCode ?? "") ?? null,
    }));
}

export type OfficeKind = "centre" | "branch";

/** Centres first. */
export async function listOffices(db: Db) {
  const rows = await db.office.findMany({
    select: { id: true, version: true, code: true, kind: true, name: true, centreId: true },
    orderBy: [{ kind: "desc" }, { code: "asc" }],
  });
  return rows.map((row) => ({ ...row, kind: row.kind as OfficeKind }));
}

export function findOfficeByCode(db: Db, code: string) {
  return db.office.findUnique({ where: { code }, select: { id: true, kind: true } });
}

export function findOffice(db: Db, id: string) {
  return db.office.findUnique({ where: { id }, select: { id: true, kind: true, code: true } });
}

export async function listProviders(db: Db, officeId: string | undefined) {
  const rows = await db.provider.findMany({
    where: { active: true, ...(officeId && { officeId }) },
    select: { id: true, fullName: true, sortKey: true, kind: true, signLanguage: true, officeId: true },
  });
  // The key sorts byte by byte, which a database's own collation may not do.
  return rows
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ sortKey: _, ...row }) => ({ ...row, kind: row.kind as ProviderKind }));
}

type NewOffice = { code: string; kind: string; name: string; centreId: string | null };

export function insertOffice(db: Db, { code, kind, name, centreId }: NewOffice) {
  return db.office.create({ data: { code, kind, name, centreId }, select: { id: true } });
}

type NewProvider = {
  fullName: string;
  sortKey: string;
  kind: string;
  officeId: string;
  signLanguage: boolean;
};

export function insertProvider(db: Db, { fullName, sortKey, kind, officeId, signLanguage }: NewProvider) {
  return db.provider.create({
    data: { fullName, sortKey, kind, officeId, signLanguage },
    select: { id: true },
  });
}
