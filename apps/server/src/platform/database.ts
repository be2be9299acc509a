import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "../generated/prisma/client.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrate } from "./migrate.ts";

export type Prisma = PrismaClient;
/** What a use case gets: inside a write it is the write's transaction. */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends">;

export type Database = {
  kind: "embedded" | "server";
  prisma: PrismaClient;
  close(): Promise<void>;
};

const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
const WAITS = { transactionOptions: { maxWait: 30_000, timeout: 60_000 } };

/** With a url: PostgreSQL 15 or newer. Without: the embedded database in `dataDir`, made if absent. */
export function openDatabase(options: {
  url?: string | undefined;
  dataDir: string;
  waitMs?: number;
}): Promise<Database> {
  return options.url ? openServer(options.url) : openEmbedded(resolve(options.dataDir), options.waitMs);
}

async function openServer(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await migrate(
      {
        query: async (sql, values) => (await client.query(sql, values)).rows,
        exec: async (sql) => void (await client.query(sql)),
      },
      MIGRATIONS,
    );
  } finally {
    await client.end();
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }), ...WAITS });
  return { kind: "server", prisma, close: () => prisma.$disconnect() };
}

async function openEmbedded(dataDir: string, waitMs = 0): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const unlock = await lockFolder(dataDir, waitMs);
  try {
    return await embed(
      await PGlite.create({ dataDir: join(dataDir, "database"), extensions: { pg_trgm } }),
      unlock,
    );
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The embedded database in memory, for tests. */
export async function openInMemory(): Promise<Database> {
  return embed(await PGlite.create({ extensions: { pg_trgm } }), () => {});
}

async function embed(pglite: PGlite, unlock: () => void): Promise<Database> {
  await migrate(
    {
      query: async <Row>(sql: string, values?: unknown[]) => (await pglite.query<Row>(sql, values)).rows,
      exec: async (sql) => void (await pglite.exec(sql)),
    },
    MIGRATIONS,
  );
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), ...WAITS });
  const close = async () => {
    await prisma.$disconnect();
    await pglite.close();
    unlock();
  };
  return { kind: "embedded", prisma, close };
}
