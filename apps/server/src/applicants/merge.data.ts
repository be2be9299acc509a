import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { namesOf } from "./history.data.ts";

/** A column of some table that names a person, with the table's own key. */
export type PersonLink = { table: string; column: string; key: string };

/** What is worked out anew for each record does not move with it. */
const OWN = ["record_faults", "record_checks"];

/** A file names its record by one column, whatever kind of record it is; the id of a person is nobody else's. */
const FILES: PersonLink = { table: "attachments", column: "subject_id", key: "id" };

/**
 * Every column that points to a person, asked of the database itself: those called `applicant_id`, and the foreign
 * keys. Thus a stage that comes later moves along without this one knowing it.
 */
export async function findPersonLinks(ctx: UserCtx): Promise<PersonLink[]> {
  const rows = await ctx.db.$queryRaw<PersonLink[]>`
    WITH pointing AS (
      SELECT c.oid AS relation, a.attname AS column
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped
        AND a.attname = 'applicant_id' AND a.atttypid = 'uuid'::regtype
      UNION
      SELECT k.conrelid, a.attname
      FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
      WHERE k.contype = 'f' AND k.confrelid = 'applicants'::regclass
    )
    SELECT c.relname::text AS "table", p.column::text AS "column", a.attname::text AS "key"
    FROM pointing p
    JOIN pg_class c ON c.oid = p.relation
    JOIN pg_constraint pk ON pk.conrelid = c.oid AND pk.contype = 'p'
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = pk.conkey[1]
    ORDER BY 1, 2`;
  return [...rows.filter(({ table }) => !OWN.includes(table)), FILES];
}

/** The rows behind one link that point to a person. */
export async function findLinkedRows(ctx: UserCtx, { table, column, key }: PersonLink, id: string) {
  const rows = await ctx.db.$queryRawUnsafe<{ key: string }[]>(
    `SELECT "${key}"::text AS key FROM "${table}" WHERE "${column}" = $1::uuid ORDER BY 1`,
    id,
  );
  return rows.map((row) => row.key);
}

/** Points rows from one person to another; answers how many there were. */
export async function moveRows(
  ctx: UserCtx,
  { table, column, key }: PersonLink,
  keys: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<number> {
  if (keys.length === 0) return 0;
  return ctx.db.$executeRawUnsafe(
    `UPDATE "${table}" SET "${column}" = $1::uuid WHERE "${column}" = $2::uuid AND "${key}" = ANY ($3::uuid[])`,
    to,
    from,
    keys,
  );
}

const columns = {
  fullName: true,
  foldedName: true,
  sortKey: true,
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

/** A person's columns as they stand, so that a merge can be undone exactly. */
export function findColumns(ctx: UserCtx, id: string) {
  return ctx.db.applicant.findUniqueOrThrow({ where: { id }, select: columns });
}
export type PersonColumns = Awaited<ReturnType<typeof findColumns>>;

/** The same out of JSON, where days are texts. */
export function readColumns(kept: unknown): PersonColumns {
  const row = kept as PersonColumns & {
    birthDate: string | null;
    communeOn: string;
    certificateOn: string | null;
  };
  return {
    ...row,
    birthDate: row.birthDate ? new Date(row.birthDate) : null,
    communeOn: new Date(row.communeOn),
    certificateOn: row.certificateOn ? new Date(row.certificateOn) : null,
  };
}

/** Writes a person's columns anew; false where the version read is not the one there is. */
export async function writePerson(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Partial<Omit<PersonColumns, "facts">> & { facts?: object; mergedIntoId?: string | null },
): Promise<boolean> {
  const { count } = await ctx.db.applicant.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1, updatedAt: new Date(ctx.now()) },
  });
  return count === 1;
}

/** What a merge keeps to be undone. */
export type MergeMemory = {
  kept: PersonColumns;
  merged: PersonColumns;
  /** Of each link the rows that were there and those that came. */
  links: (PersonLink & { stayed: string[]; moved: string[] })[];
  /** Entries of the history that the merge itself wrote. */
  entries: string[];
};

export async function saveMerge(
  ctx: UserCtx,
  merge: { keptId: string; mergedId: string; keptVersion: number },
  memory: MergeMemory,
): Promise<string> {
  const before = JSON.parse(JSON.stringify(memory));
  const data = { ...merge, before, mergedAt: new Date(ctx.now()), mergedById: ctx.user.id };
  return (await ctx.db.applicantMerge.create({ data, select: { id: true } })).id;
}

export async function findMerge(ctx: UserCtx, id: string) {
  const row = await ctx.db.applicantMerge.findUnique({
    where: { id },
    select: { id: true, keptId: true, mergedId: true, keptVersion: true, before: true, undoneAt: true },
  });
  return row && { ...row, before: row.before as unknown as MergeMemory };
}

export async function markUndone(ctx: UserCtx, id: string): Promise<void> {
  await ctx.db.applicantMerge.update({
    where: { id },
    data: { undoneAt: new Date(ctx.now()), undoneById: ctx.user.id },
    select: { id: true },
  });
}

export async function deleteEntries(ctx: UserCtx, ids: readonly string[]): Promise<void> {
  await ctx.db.factEntry.deleteMany({ where: { id: { in: [...ids] } } });
}

/** The merges of a record, newest first, with the name that the other one bore. */
export async function listMerges(ctx: UserCtx, keptId: string) {
  const rows = await ctx.db.applicantMerge.findMany({
    where: { keptId },
    orderBy: { mergedAt: "desc" },
    take: 20,
    select: { id: true, mergedId: true, mergedAt: true, mergedById: true, undoneAt: true, before: true },
  });
  const names = await namesOf(
    ctx,
    rows.map(({ mergedById }) => mergedById),
  );
  return rows.map(({ before, mergedById, ...row }) => ({
    ...row,
    mergedAt: toMoment(row.mergedAt),
    undoneAt: row.undoneAt && toMoment(row.undoneAt),
    mergedBy: names.get(mergedById ?? "") ?? null,
    otherName: (before as unknown as MergeMemory).merged.fullName,
  }));
}
