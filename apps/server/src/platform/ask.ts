import pg from "pg";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Db } from "./database.ts";
import { keptName } from "./kept-statements.ts";

const poolOf = new WeakMap<object, pg.Pool>();

/** The connections that a client of Prisma works on: what is asked outside a transaction may go to them directly. */
export function askDirectly(prisma: object, pool: pg.Pool): void {
  poolOf.set(prisma, pool);
}

/**
 * The rows of a statement that is asked all day long. On a PostgreSQL server and outside a transaction it goes to the
 * connection directly: Prisma's way around takes longer than a short answer. Days and moments come as dates either way.
 */
export async function ask<Row extends object>(db: Db, statement: Prisma.Sql): Promise<Row[]> {
  const pool = poolOf.get(db);
  if (!pool) return db.$queryRaw<Row[]>(statement);
  const { text, values } = statement;
  const { rows } = await pool.query<Row>({ name: keptName({ sql: text }), text, values, types });
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
