import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "../generated/prisma/client.ts";
import { askDirectly, openPool } from "./ask.ts";
import { lockFolder } from "./folder-lock.ts";
import { keptName } from "./kept-statements.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS, openPglite } from "./new-database.ts";

export type Prisma = PrismaClient;
/** What a use case gets: inside a write it is the write's transaction. */
export type Db = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$use" | "$extends">;

export type Database = {
  kind: "embedded" | "server";
  prisma: PrismaClient;
  close(): Promise<void>;
};

const CONNECTIONS = 10;
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
  // Prisma sends a moment without its offset, which stands for UTC.
  const pool = openPool({ connectionString: url, max: CONNECTIONS, options: "-c TimeZone=UTC" });
  const adapter = new PrismaPg(pool, { statementNameGenerator: keptName, disposeExternalPool: true });
  const prisma = new PrismaClient({ adapter, ...WAITS });
  askDirectly(prisma, pool);
  return { kind: "server", prisma, close: () => prisma.$disconnect() };
}

async function openEmbedded(dataDir: string, waitMs = 0): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const unlock = await lockFolder(dataDir, waitMs);
  try {
    return embed(await openPglite(join(dataDir, "database")), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The embedded database in memory, for tests. */
export async function openInMemory(): Promise<Database> {
  return embed(await openPglite(), () => {});
}

function embed(pglite: PGlite, unlock: () => void): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), ...WAITS });
  const close = async () => {
    await prisma.$disconnect();
    await pglite.close();
    unlock();
  };
  return { kind: "embedded", prisma, close };
}
