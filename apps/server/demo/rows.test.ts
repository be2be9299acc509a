import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openInMemory } from "../src/platform/database.ts";
import { toSnakeCase } from "./insert-statement.ts";
import { tables } from "./rows.ts";

let database: Database;
beforeAll(async () => {
  database = await openInMemory();
});
afterAll(() => database.close());

const TYPES: Record<string, string> = {
  ARRAY: "text[]",
  boolean: "bool",
  "double precision": "float8",
  integer: "int",
  "timestamp with time zone": "timestamptz",
};

// Columns that the use cases leave to the database: a version of 1, an account that is on.
const LEFT_OUT = new Set([
  "offices.version",
  "offices.valid_from",
  "offices.valid_to",
  "providers.version",
  "providers.active",
  "applicants.merged_into_id",
  "accounts.version",
  "accounts.active",
  "accounts.invitation_hash",
  "accounts.invitation_expires_at",
]);

test.each(Object.entries(tables))(
  "%s has these columns, of these types, in the database",
  async (table, columns) => {
    const found = await database.prisma.$queryRaw<{ name: string; type: string; empty: string }[]>`
    SELECT column_name AS name, data_type AS type, is_nullable AS empty
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ${table}`;
    const inDatabase = found
      .filter(({ name }) => !LEFT_OUT.has(`${table}.${name}`))
      .map(({ name, type, empty }) => [name, `${TYPES[type] ?? type}${empty === "YES" ? "?" : ""}`]);
    // Prisma's lists are never null, though the column could be.
    const normal = inDatabase.map(([name, type]) => [name, type === "text[]?" ? "text[]" : type]);
    const here = Object.entries(columns).map(([name, type]) => [toSnakeCase(name), type]);
    expect(Object.fromEntries(normal)).toEqual(Object.fromEntries(here));
  },
);
