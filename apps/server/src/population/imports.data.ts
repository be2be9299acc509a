import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import { textFor } from "../text/text.ts";
import type { ImportLine, ImportRecord, ImportStatus, NewImport } from "./import-record.ts";
import type { RegisterPerson, RowFault } from "./read-person.ts";
import type { Mapping } from "./register-fields.ts";
import type { SheetKind, SheetRow } from "./sheets/sheet-row.ts";

type One = { id: string; version: number };

const lineColumns = {
  id: true,
  version: true,
  fileName: true,
  asOf: true,
  status: true,
  rows: true,
  done: true,
  faultyRows: true,
  twiceInFile: true,
  known: true,
  elsewhere: true,
  createdById: true,
  createdAt: true,
  endedAt: true,
  registers: { select: { current: true } },
} as const satisfies Prisma.PopulationImportSelect;

type LineRow = Prisma.PopulationImportGetPayload<{ select: typeof lineColumns }>;

function toLine({ registers, createdById, ...row }: LineRow, names: ReadonlyMap<string, string>): ImportLine {
  return {
    ...row,
    status: row.status as ImportStatus,
    asOf: toDay(row.asOf),
    communes: registers.length,
    currentIn: registers.filter(({ current }) => current).length,
    createdByName: names.get(createdById ?? "") ?? null,
    createdAt: toMoment(row.createdAt),
    endedAt: maybe(row.endedAt, toMoment),
  };
}

async function findNames(ctx: UserCtx, rows: readonly LineRow[]): Promise<Map<string, string>> {
  const accounts = await ctx.db.account.findMany({
    where: { id: { in: rows.flatMap(({ createdById }) => createdById ?? []) } },
    select: { id: true, displayName: true },
  });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}

const MOST_LISTED = 100;

/** The latest files first. */
export async function findImports(ctx: UserCtx): Promise<ImportLine[]> {
  const rows = await ctx.db.populationImport.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_LISTED,
    select: lineColumns,
  });
  const names = await findNames(ctx, rows);
  return rows.map((row) => toLine(row, names));
}

/** Throws `not-found`. */
export async function getImport(
  ctx: UserCtx,
  id: string,
): Promise<ImportRecord & { ending: SheetKind | null; size: number; createdById: string | null }> {
  const row = await ctx.db.populationImport.findUnique({
    where: { id },
    select: {
      ...lineColumns,
      size: true,
      ending: true,
      headerRow: true,
      headers: true,
      sample: true,
      mapping: true,
      allReceive: true,
      failure: true,
    },
  });
  if (!row) throw new AppError("not-found");
  const { size, ending, headerRow, headers, sample, mapping, allReceive, failure, ...line } = row;
  return {
    ...toLine(line, await findNames(ctx, [row])),
    size,
    ending: ending as SheetKind | null,
    createdById: row.createdById,
    headerRow,
    headers,
    sample: sample as SheetRow[],
    mapping: mapping as Mapping,
    allReceive,
    failure: failure && textFor(ctx.language)(`population.failures.${failure}`),
  };
}

export async function insertImport(ctx: UserCtx, { asOf, ...form }: NewImport): Promise<One> {
  const { id } = await ctx.db.populationImport.create({
    data: {
      ...form,
      asOf: toDate(asOf),
      status: "received",
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
  return { id, version: 1 };
}

/** Takes the next version. Throws `stale-version` when somebody was faster. */
export async function changeImport(
  ctx: UserCtx,
  { id, version }: One,
  data: Prisma.PopulationImportUncheckedUpdateManyInput,
): Promise<One> {
  const next = version + 1;
  const { count } = await ctx.db.populationImport.updateMany({
    where: { id, version },
    data: { ...data, version: next },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "population-import", id });
  return { id, version: next };
}

/** Moves on from a status that still stands, by the work in the background; answers whether it did. */
export async function moveImport(
  ctx: UserCtx,
  id: string,
  from: ImportStatus,
  data: Prisma.PopulationImportUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await ctx.db.populationImport.updateMany({
    where: { id, status: from },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

/** One sign of life of the work at hand. False when somebody has ended it. */
export async function tellDone(
  ctx: UserCtx,
  id: string,
  status: ImportStatus,
  done: number,
): Promise<boolean> {
  const { count } = await ctx.db.populationImport.updateMany({
    where: { id, status },
    data: { done, workedAt: new Date(ctx.now()) },
  });
  return count === 1;
}

/**
 * Some persons, and how far the work has come, in one statement. Who cancels waits for it and then finds all that was
 * written; afterwards it writes nothing and answers false.
 */
export async function insertPersons(
  ctx: UserCtx,
  id: string,
  persons: readonly RegisterPerson[],
  done: number,
): Promise<boolean> {
  const rows = JSON.stringify(persons);
  const [told] = await ctx.db.$queryRaw<{ alive: number }[]>`
    WITH alive AS (
      UPDATE population_imports SET done = ${done}::int, worked_at = ${new Date(ctx.now())}::timestamptz
      WHERE id = ${id}::uuid AND status = 'importing' RETURNING id
    ), written AS (
      INSERT INTO population_persons
        (import_id, row, commune_code, full_name, folded_name, birth, sex, national_id, address, degree, facts)
      SELECT alive.id, p.row, "communeCode", "fullName", "foldedName", birth, sex, "nationalId", address, degree, facts
      FROM alive, jsonb_to_recordset(${rows}::jsonb) AS p (row int, "communeCode" text, "fullName" text,
        "foldedName" text, birth text, sex text, "nationalId" text, address text, degree text, facts jsonb)
    )
    SELECT count(*)::int AS alive FROM alive`;
  return told?.alive === 1;
}

export async function deletePersons(ctx: UserCtx, id: string): Promise<void> {
  await ctx.db.$executeRaw`DELETE FROM population_persons WHERE import_id = ${id}::uuid`;
}

export type StoredFault = { row: number; cells: string[]; faults: RowFault[] };

export async function insertFaults(
  ctx: UserCtx,
  importId: string,
  rows: readonly StoredFault[],
): Promise<void> {
  await ctx.db.populationFault.createMany({ data: rows.map((row) => ({ ...row, importId })) });
}

export async function deleteFaults(ctx: UserCtx, importId: string): Promise<void> {
  await ctx.db.populationFault.deleteMany({ where: { importId } });
}

export async function findFaults(
  ctx: UserCtx,
  importId: string,
  { after = 0, most }: { after?: number; most?: number } = {},
): Promise<StoredFault[]> {
  const rows = await ctx.db.populationFault.findMany({
    where: { importId, row: { gt: after } },
    orderBy: { row: "asc" },
    ...(most && { take: most }),
    select: { row: true, cells: true, faults: true },
  });
  return rows.map((row) => ({ ...row, faults: row.faults as RowFault[] }));
}

/** Numbers of the current registers among those asked for, with the commune where each stands. */
export async function findNumbers(ctx: UserCtx, numbers: readonly string[]): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await ctx.db.$queryRaw<{ nationalId: string; communeCode: string }[]>`
    SELECT p.national_id AS "nationalId", p.commune_code AS "communeCode" FROM population_persons p
    JOIN population_registers r ON r.import_id = p.import_id AND r.commune_code = p.commune_code AND r.current
    WHERE p.national_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb))`;
  return new Map(rows.map(({ nationalId, communeCode }) => [nationalId, communeCode]));
}

type Named = Pick<RegisterPerson, "row" | "communeCode" | "foldedName" | "birth">;

/** How many of those without a number stand on the current register by name, birth and commune. */
export async function countNamed(ctx: UserCtx, persons: readonly Named[]): Promise<number> {
  if (persons.length === 0) return 0;
  const [{ count } = { count: 0 }] = await ctx.db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT asked.row)::int AS count
    FROM jsonb_to_recordset(${JSON.stringify(persons)}::jsonb)
      AS asked (row int, "communeCode" text, "foldedName" text, birth text)
    JOIN population_registers r ON r.commune_code = asked."communeCode" AND r.current
    JOIN population_persons p ON p.import_id = r.import_id AND p.commune_code = r.commune_code
      AND p.folded_name = asked."foldedName" AND p.birth = asked.birth`;
  return count;
}

export async function findMapping(ctx: UserCtx, headers: string): Promise<Mapping | null> {
  const row = await ctx.db.populationMapping.findUnique({ where: { headers }, select: { mapping: true } });
  return row && (row.mapping as Mapping);
}

export async function rememberMapping(ctx: UserCtx, headers: string, mapping: Mapping): Promise<void> {
  const data = { mapping, usedAt: new Date(ctx.now()) };
  await ctx.db.populationMapping.upsert({
    where: { headers },
    create: { headers, ...data },
    update: data,
    select: { headers: true },
  });
}

/** The communes of an import, each with its day and number of persons. */
export async function insertRegisters(ctx: UserCtx, importId: string): Promise<void> {
  await ctx.db.$executeRaw`
    INSERT INTO population_registers (import_id, commune_code, as_of, persons, current)
    SELECT p.import_id, p.commune_code, i.as_of, count(*), false
    FROM population_persons p JOIN population_imports i ON i.id = p.import_id
    WHERE p.import_id = ${importId}::uuid GROUP BY p.import_id, p.commune_code, i.as_of`;
}

export async function deleteRegisters(ctx: UserCtx, importId: string): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ communeCode: string }[]>`
    DELETE FROM population_registers WHERE import_id = ${importId}::uuid RETURNING commune_code AS "communeCode"`;
  return rows.map(({ communeCode }) => communeCode);
}

export async function findCommunesOf(ctx: UserCtx, importId: string): Promise<string[]> {
  const rows = await ctx.db.populationRegister.findMany({
    where: { importId },
    select: { communeCode: true },
  });
  return rows.map(({ communeCode }) => communeCode);
}

/** Of each commune the register of the latest day is current; of two of one day the one that came last. */
export async function renewCurrent(ctx: UserCtx, communes: readonly string[]): Promise<void> {
  await ctx.db.$executeRaw`
    UPDATE population_registers r SET current = (r.import_id = latest.import_id)
    FROM (
      SELECT DISTINCT ON (x.commune_code) x.commune_code, x.import_id
      FROM population_registers x JOIN population_imports i ON i.id = x.import_id
      WHERE x.commune_code IN (SELECT jsonb_array_elements_text(${JSON.stringify(communes)}::jsonb))
      ORDER BY x.commune_code, x.as_of DESC, i.created_at DESC, i.id DESC
    ) AS latest
    WHERE r.commune_code = latest.commune_code`;
}

/** Imports whose work gave no sign since a moment, and those that nobody has decided since another. */
export async function findAbandoned(
  { prisma }: Pick<UserCtx, "prisma">,
  { silentSince, undecidedSince }: { silentSince: Date; undecidedSince: Date },
): Promise<string[]> {
  const rows = await prisma.populationImport.findMany({
    where: {
      OR: [
        { status: { in: ["checking", "importing"] }, workedAt: { lt: silentSince } },
        { status: { in: ["received", "checked"] }, createdAt: { lt: undecidedSince } },
      ],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
