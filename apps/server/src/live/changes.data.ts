import type { Db } from "../platform/database.ts";
import { type Subject, type SubjectKind, subjectKinds } from "./subject.ts";

/** A deed as the audit has it: which record, by whom. Nothing of what the record says. */
export type Deed = Subject & { at: bigint; accountId: string | null };

const entry = { id: true, subjectType: true, subjectId: true, accountId: true } as const;

export async function findLastEntry(db: Db): Promise<bigint> {
  const row = await db.auditEntry.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return row?.id ?? 0n;
}

/** Every deed writes an audit entry in its own transaction, so the deeds after an entry are all that has changed. */
export async function findDeedsAfter(db: Db, id: bigint, most: number): Promise<Deed[]> {
  const rows = await db.auditEntry.findMany({
    where: {
      id: { gt: id },
      subjectType: { in: [...subjectKinds] },
      NOT: { action: { endsWith: "read" } },
    },
    orderBy: { id: "asc" },
    take: most,
    select: entry,
  });
  return rows.map((row) => ({
    kind: row.subjectType as SubjectKind,
    id: row.subjectId,
    at: row.id,
    accountId: row.accountId,
  }));
}
