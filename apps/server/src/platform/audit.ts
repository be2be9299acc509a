import { Prisma } from "../generated/prisma/client.ts";
import { ask } from "./ask.ts";
import type { UserCtx } from "./context.ts";
import type { Db } from "./database.ts";
import { KEPT } from "./kept-statements.ts";

type Subject = { type: string; id: string };

type Details = Record<string, string | number | boolean | null | string[]>;

/** What the audit keeps of one deed or reading. */
export type AuditEntry = {
  at: string;
  account: string | null;
  action: string;
  type: string;
  id: string;
  details: Details;
  request: string;
};

/**
 * Records who did or read what: no audit, no action. A deed is recorded in its own transaction, at its end. A reading has
 * none, and is answered once its entry is committed. `details` holds codes, counts and names of fields, never personal data.
 */
export async function writeAudit(
  ctx: Pick<UserCtx, "db" | "now" | "requestId" | "deeds"> & { prisma?: Db; user: { id: string } | null },
  action: string,
  subject: Subject,
  details: Details = {},
): Promise<void> {
  const entry: AuditEntry = {
    at: ctx.now(),
    account: ctx.user?.id ?? null,
    action,
    type: subject.type,
    id: subject.id,
    details,
    request: ctx.requestId,
  };
  if (ctx.deeds) ctx.deeds.push(entry);
  else if (ctx.db === ctx.prisma) await writeTogether(ctx.prisma, entry);
  else await insert(ctx.db, [entry]);
}

async function insert(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  await ask(db, Prisma.sql`${KEPT} ${insertion(entries)}`);
}

/** The statement that writes entries, in their order. */
export function insertion(entries: readonly AuditEntry[]): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO audit_entries (at, account_id, action, subject_type, subject_id, details, request_id)
    SELECT at, account, action, type, id, details, request FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      AS entry (at timestamptz, account uuid, action text, type text, id text, details jsonb, request text)`;
}

/** Readings of the same moment, and whether the ones before them are on their way to the disk. */
type Readings = { waiting: Reading[]; isWriting: boolean };
type Reading = { entry: AuditEntry; done: () => void; failed: (reason: unknown) => void };

const readingsOf = new WeakMap<object, Readings>();
const MOST_AT_ONCE = 100;

/**
 * While one insert is on its way to the disk, the readings that come meanwhile wait and share the next: as many
 * commits as the disk takes, not as many as there are people. Each reader waits for the commit of their own entry.
 */
function writeTogether(prisma: Db, entry: AuditEntry): Promise<void> {
  const readings = readingsOf.get(prisma) ?? { waiting: [], isWriting: false };
  readingsOf.set(prisma, readings);
  const written = new Promise<void>((done, failed) => readings.waiting.push({ entry, done, failed }));
  if (!readings.isWriting) void writeWaiting(prisma, readings);
  return written;
}

async function writeWaiting(prisma: Db, readings: Readings): Promise<void> {
  readings.isWriting = true;
  while (readings.waiting.length > 0) {
    const batch = readings.waiting.splice(0, MOST_AT_ONCE);
    try {
      await insert(
        prisma,
        batch.map(({ entry }) => entry),
      );
      for (const { done } of batch) done();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }
  readings.isWriting = false;
}
