import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The little that a migration needs of a connection, the same for the embedded database and for a server. */
export type SqlConnection = {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  exec(sql: string): Promise<void>;
};

type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

/** Prisma's own advisory lock, so that its engine and this runner never work at once. */
const LOCK = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/**
 * Brings the database to the newest schema and keeps the history in Prisma's own form. Each file runs in one
 * transaction. A file that was edited or half applied is refused: history is added to, never rewritten.
 */
export async function migrate(connection: SqlConnection, folder: string): Promise<string[]> {
  await connection.query(`SELECT pg_advisory_lock(${LOCK})`);
  try {
    await connection.exec(TABLE);
    const applied = await connection.query<Applied>(
      `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    );
    const files = readMigrations(folder);
    refuseStrangeHistory(applied, files);
    const done = new Set(applied.map((row) => row.migration_name));
    const missing = files.filter((file) => !done.has(file.name));
    for (const file of missing) await apply(connection, file);
    return missing.map((file) => file.name);
  } finally {
    await connection.query(`SELECT pg_advisory_unlock(${LOCK})`);
  }
}

export type Migration = { name: string; sql: string; checksum: string };

/** The migrations of a folder, in order. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function refuseStrangeHistory(applied: Applied[], files: Migration[]) {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const row of applied) {
    const file = byName.get(row.migration_name);
    if (!file)
      throw new Error(`The database has migration ${row.migration_name}, which this version does not know.`);
    if (!row.finished_at) throw new Error(`Migration ${row.migration_name} was left half applied.`);
    if (file.checksum !== row.checksum)
      throw new Error(`Migration ${row.migration_name} was edited after use.`);
  }
}

async function apply(connection: SqlConnection, { name, sql, checksum }: Migration) {
  await connection.exec("BEGIN");
  try {
    await connection.exec(sql);
    await connection.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await connection.exec("COMMIT");
  } catch (error) {
    await connection.exec("ROLLBACK");
    throw new Error(
      `Migration ${name} failed and was undone: ${error instanceof Error ? error.message : error}`,
    );
  }
}
