import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import type { Prisma, PrismaClient } from "../generated/prisma/client.ts";
import type { Db } from "./database.ts";
import { keptName } from "./kept-statements.ts";

type Asked = Pick<pg.ClientBase, "query">;

/** Where the statements of a client of Prisma may go directly: to the pool, inside a transaction to its one connection. */
const askedOf = new WeakMap<object, Asked>();

const beginning = new AsyncLocalStorage<{ connection?: Asked }>();

/** A pool that tells a transaction which begins which connection is its own. */
class TellingPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): unknown {
    // What the pool asks by itself comes with a callback, and begins nothing.
    if (callback) return super.connect(callback);
    return super.connect().then((connection) => {
      const begun = beginning.getStore();
      if (begun) begun.connection ??= connection;
      return connection;
    });
  }
}

type ConnectCallback = Parameters<pg.Pool["connect"]>[0];

/** The connections of a server, for Prisma and for what is asked directly. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  return new TellingPool(config);
}

/** The connections that a client of Prisma works on: what is asked may go to them directly. */
export function askDirectly(prisma: object, pool: pg.Pool): void {
  askedOf.set(prisma, pool);
}

/** One transaction of Prisma, in which what is asked may go to its connection directly. */
export function transact<T>(prisma: PrismaClient, work: (db: Db) => Promise<T>): Promise<T> {
  const begun: { connection?: Asked } = {};
  return beginning.run(begun, () =>
    prisma.$transaction(async (db) => {
      if (!begun.connection) return work(db as Db);
      askedOf.set(db, begun.connection);
      try {
        return await work(db as Db);
      } finally {
        // From here on the connection is somebody else's.
        askedOf.delete(db);
      }
    }),
  );
}

/**
 * The rows of a statement that is asked all day long. On a PostgreSQL server it goes to the connection directly: Prisma's
 * way around takes longer than a short answer. Days and moments come as dates either way.
 */
export async function ask<Row extends object>(db: Db, statement: Prisma.Sql): Promise<Row[]> {
  const asked = askedOf.get(db);
  if (!asked) return db.$queryRaw<Row[]>(statement);
  const { text, values } = statement;
  const { rows } = await asked.query<Row>({ name: keptName({ sql: text }), text, values, types });
  return rows;
}

/** As Prisma reads them: a day is midnight UTC, wherever the server stands. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text") =>
    oid === pg.types.builtins.DATE
      ? toMidnight
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

function toMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
