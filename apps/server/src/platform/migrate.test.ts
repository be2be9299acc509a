import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate, type SqlConnection } from "./migrate.ts";

const REAL = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
let folder: string;
let pglite: PGlite;
let connection: SqlConnection;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tgpl-migrations-"));
  cpSync(REAL, folder, { recursive: true });
  pglite = await PGlite.create({ extensions: { pg_trgm } });
  connection = {
    query: async <Row>(sql: string, values?: unknown[]) => (await pglite.query<Row>(sql, values)).rows,
    exec: async (sql) => void (await pglite.exec(sql)),
  };
});
afterEach(async () => {
  await pglite.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (name: string, sql: string) => {
  cpSync(join(folder, "0001-enable-trigram-search"), join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
};

describe("the migrations", () => {
  it("run once", async () => {
    expect((await migrate(connection, folder)).length).toBeGreaterThan(1);
    expect(await migrate(connection, folder)).toEqual([]);
  });

  it("of a file that was edited after use are refused", async () => {
    await migrate(connection, folder);
    writeFileSync(join(folder, "0001-enable-trigram-search", "migration.sql"), "SELECT 1;");
    await expect(migrate(connection, folder)).rejects.toThrow("was edited after use");
  });

  it("of a newer version are refused by an older one", async () => {
    add("9999-from-the-future", "CREATE TABLE future (id int);");
    await migrate(connection, folder);
    await expect(migrate(connection, REAL)).rejects.toThrow("9999-from-the-future");
  });

  it("that fail leave nothing behind", async () => {
    add("9999-fails", "CREATE TABLE half (id int); SELECT 1/0;");
    await expect(migrate(connection, folder)).rejects.toThrow("9999-fails failed and was undone");
    const tables = await connection.query(`SELECT 1 FROM pg_tables WHERE tablename = 'half'`);
    expect(tables).toEqual([]);
  });
});
