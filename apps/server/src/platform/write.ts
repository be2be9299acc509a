import { createHash } from "node:crypto";
import { z } from "zod";
import { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "./app-error.ts";
import { ask, transact } from "./ask.ts";
import { insertion } from "./audit.ts";
import { announcedMark, calendarHeld, readCalendar } from "./city-calendar.ts";
import type { UserCtx } from "./context.ts";
import type { Db, Prisma as PrismaClient } from "./database.ts";
import { KEPT } from "./kept-statements.ts";

/** Every write carries one: the same key sent twice is done once and answered alike. */
export const IdempotencyKey = z.uuid();

/** Every change of a record carries the version it read. */
export const Version = z.number().int().min(1);

export const draftKinds = ["intake", "applicant", "dialog"] as const;
export type DraftKind = (typeof draftKinds)[number];

/** What is being typed: a new intake or an open request, a person, or a dialog of a record. */
export const DraftRef = z.object({
  kind: z.enum(draftKinds),
  subject: z
    .string()
    .max(120)
    .regex(/^[\w.:-]+$/, "wrong-format"),
});
export type DraftRef = z.infer<typeof DraftRef>;

/** What every write may carry beside its own input. */
export const WriteInput = z.object({
  idempotencyKey: IdempotencyKey,
  /** The draft that this write makes needless: gone in the same transaction, or kept with it. */
  draft: DraftRef.optional(),
});

type Opts<Input> = { ctx: UserCtx; input: Input & z.infer<typeof WriteInput>; path: string };

/**
 * Runs a use case as one write: one transaction, the idempotency key checked first, its answer kept. A lost
 * connection, a double click and a replayed queue therefore all end in one record.
 */
export function asWrite<Input, Output>(
  useCase: (ctx: UserCtx, input: Input) => Promise<Output>,
  /** The answer holds a one-time secret: it is given once and never kept. */
  {
    secret = false,
    /** It announces days off itself, and alone: nobody else has moved its calendar. */
    announces = false,
  } = {},
) {
  return ({ ctx, input: { idempotencyKey: key, draft, ...rest }, path }: Opts<Input>): Promise<Output> =>
    inTransaction(ctx.prisma, async (db) => {
      const claimed = await claimKey({ ...ctx, db }, key, rest, path);
      if ("response" in claimed) {
        if (secret) throw usedBefore(key);
        return claimed.response as Output;
      }
      const { announcedMark } = claimed;
      const write: UserCtx = { ...ctx, db, deeds: [], calendar: await readCalendar(db, announcedMark) };
      const output = await useCase(write, rest as unknown as Input);
      const mark = await finish(write, key, secret ? null : output);
      if (mark !== announcedMark && !announces) throw new CalendarMoved();
      if (draft) await db.draft.deleteMany({ where: { accountId: ctx.user.id, ...draft } });
      return output;
    });
}

const ATTEMPTS = 4;

/** One transaction, tried again when PostgreSQL asks for it (serialisation failure, deadlock). */
export async function inTransaction<T>(prisma: PrismaClient, work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(prisma, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !mayBeTriedAgain(error)) throw error;
    }
  }
}

function mayBeTriedAgain(error: unknown): boolean {
  if (error instanceof CalendarMoved) return true;
  const text = error instanceof Error ? `${"code" in error ? error.code : ""} ${error.message}` : "";
  return /P2034|40001|40P01|could not serialize|deadlock detected|TransactionWriteConflict/.test(text);
}

/** Taken, and what is announced of working days; or the answer that was given earlier. */
type Claimed = { announcedMark: string } | { response: unknown };

/** Takes the key, or finds the answer that was given under it. A second writer with the same key waits here. */
async function claimKey(ctx: UserCtx, key: string, input: object, procedure: string): Promise<Claimed> {
  const inputHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const [claimed] = await ask<{ announcedMark: string }>(
    ctx.db,
    Prisma.sql`${KEPT}
    INSERT INTO write_receipts (account_id, key, procedure, input_hash, response, created_at)
    SELECT ${ctx.user.id}::uuid, ${key}::uuid, ${procedure}, ${inputHash}, 'null', ${new Date(ctx.now())}::timestamptz
    FROM (SELECT ${calendarHeld}) AS held
    ON CONFLICT DO NOTHING RETURNING ${announcedMark} AS "announcedMark"`,
  );
  if (claimed) return claimed;
  const earlier = await ctx.db.writeReceipt.findUniqueOrThrow({
    where: { accountId_key: { accountId: ctx.user.id, key } },
    select: { procedure: true, inputHash: true, response: true },
  });
  if (earlier.procedure !== procedure || earlier.inputHash !== inputHash) throw usedBefore(key);
  return earlier;
}

function usedBefore(key: string): AppError {
  return new AppError("conflict", { subject: { type: "idempotency-key", id: key } });
}

/** Writes down what was done and keeps the answer. Answers the mark of what is announced by now. */
async function finish(ctx: UserCtx, key: string, response: unknown): Promise<string | undefined> {
  const [kept] = await ask<{ announcedMark: string }>(
    ctx.db,
    Prisma.sql`${KEPT}
    WITH written AS (${insertion(ctx.deeds ?? [])})
    UPDATE write_receipts SET response = ${JSON.stringify(response ?? null)}::jsonb
    WHERE account_id = ${ctx.user.id}::uuid AND key = ${key}::uuid RETURNING ${announcedMark} AS "announcedMark"`,
  );
  return kept?.announcedMark;
}

/** A year was announced while the write waited for its beginning: it is done again by the new days. */
class CalendarMoved extends Error {}
