import { foldVietnamese, latestCommuneOf } from "@tgpl/domain";
import type { Db, Prisma } from "../platform/database.ts";
import type { Jurisdiction } from "../platform/jurisdiction.ts";
import { inTransaction } from "../platform/write.ts";
import {
  type AgencyRow,
  listAgencyRows,
  listUnitRows,
  replaceAgencies,
  replaceUnits,
} from "./directory.data.ts";
import type { UnitRow } from "./unit-row.ts";

/**
 * Brings units and agencies in step with the jurisdiction's folder, and gives a new installation its offices.
 * Writes only what changed, so every start may call it. Offices are never touched again: they belong to the city.
 */
export async function loadJurisdiction(prisma: Prisma, jurisdiction: Jurisdiction): Promise<void> {
  await inTransaction(prisma, async (db) => {
    await loadUnits(db, toUnitRows(jurisdiction));
    await loadAgencies(db, jurisdiction);
    await addMissingOffices(db, jurisdiction);
  });
}

async function loadUnits(db: Db, wanted: UnitRow[]): Promise<void> {
  if (isSame(await listUnitRows(db), wanted)) return;
  await replaceUnits(db, wanted);
}

async function loadAgencies(db: Db, { agencies }: Jurisdiction): Promise<void> {
  const wanted: AgencyRow[] = agencies.map(({ evidence: _, ...row }) => row);
  wanted.sort((a, b) => (a.code < b.code ? -1 : 1));
  if (isSame(await listAgencyRows(db), wanted)) return;
  await replaceAgencies(db, wanted);
}

async function addMissingOffices(db: Db, { offices }: Jurisdiction): Promise<void> {
  const data = offices.map(({ code, kind, name }) => ({ code, kind, name }));
  await db.office.createMany({ data, skipDuplicates: true });
}

/** The units as rows, ordered by id. An old commune points to the commune of today that stands for it. */
export function toUnitRows({ units, gazetteer }: Pick<Jurisdiction, "units" | "gazetteer">): UnitRow[] {
  const rows = units.map((unit): UnitRow => {
    const day = unit.from ?? unit.until;
    const place = unit.level === "commune" && day !== null ? { commune: unit.code, on: day } : null;
    return {
      id: `${unit.code}@${unit.from ?? ""}`,
      code: unit.code,
      level: unit.level,
      name: unit.name,
      nameEn: unit.nameEn,
      foldedName: foldVietnamese(unit.name),
      parentCode: unit.parent,
      formerDistrict: unit.formerDistrict,
      currentCode: place && latestCommuneOf(place, gazetteer).code,
      validFrom: unit.from,
      validTo: unit.until,
    };
  });
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
