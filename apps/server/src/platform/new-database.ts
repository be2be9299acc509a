import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { migrate, readMigrations, type SqlConnection } from "./migrate.ts";

export const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
const EXTENSIONS = { pg_trgm };

/**
 * An embedded database, empty but with the newest schema. Making one from nothing takes three seconds; the build
 * makes it once and keeps it packed, so that a first start unpacks it in one. Its name carries the hash of the
 * migrations: one of other migrations is never used.
 */
export async function openPglite(dataDir?: string): Promise<PGlite> {
  const isNew = dataDir === undefined || !existsSync(dataDir);
  const packed = isNew ? findPacked() : undefined;
  const pglite = await PGlite.create({
    extensions: EXTENSIONS,
    ...(dataDir && { dataDir }),
    ...(packed && { loadDataDir: packed }),
  });
  await migrate(connectionTo(pglite), MIGRATIONS);
  return pglite;
}

/** Packs a new database for later first starts, if that has not been done. */
export async function packNewDatabase(): Promise<void> {
  const path = packedPath();
  if (existsSync(path)) return;
  const pglite = await openPglite();
  const packed = await pglite.dumpDataDir("gzip");
  await pglite.close();
  mkdirSync(dirname(path), { recursive: true });
  // Moved into place whole: a build that is interrupted leaves no half of it.
  writeFileSync(`${path}.${process.pid}`, Buffer.from(await packed.arrayBuffer()));
  renameSync(`${path}.${process.pid}`, path);
}

function findPacked(): Blob | undefined {
  const path = packedPath();
  return existsSync(path) ? new Blob([readFileSync(path)]) : undefined;
}

function packedPath(): string {
  const hash = createHash("sha256");
  for (const { name, checksum } of readMigrations(MIGRATIONS)) hash.update(`${name} ${checksum}\n`);
  const name = `new-database-${hash.digest("hex").slice(0, 12)}.tar.gz`;
  return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
}

function connectionTo(pglite: PGlite): SqlConnection {
  return {
    query: async <Row>(sql: string, values?: unknown[]) => (await pglite.query<Row>(sql, values)).rows,
    exec: async (sql) => void (await pglite.exec(sql)),
  };
}
