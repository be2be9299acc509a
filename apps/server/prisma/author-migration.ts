import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { PrismaPGlite } from "pglite-prisma-adapter";

// Writes the SQL that leads from the migrations to the schema, or with --check fails when there is any.
// Prisma's own `migrate dev` wants a native engine; its WebAssembly twin with an in-memory database does the same.
const here = dirname(fileURLToPath(import.meta.url));
const migrations = join(here, "migrations");

const folders = () =>
  readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function schemaFiles() {
  const models = readdirSync(join(here, "models")).map((name) => join("models", name));
  return ["schema.prisma", ...models].map((path) => ({
    path,
    content: readFileSync(join(here, path), "utf8"),
  }));
}

function migrationList() {
  return {
    baseDir: migrations,
    lockfile: {
      path: "./migration_lock.toml",
      content: readFileSync(join(migrations, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: folders().map((path) => {
      const value = readFileSync(join(migrations, path, "migration.sql"), "utf8");
      return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  };
}

async function missingSql(): Promise<string> {
  const shadow = await PGlite.create({ extensions: { pg_trgm } });
  const factory = new PrismaPGlite(shadow);
  const withShadow = Object.assign(factory, { connectToShadowDb: () => factory.connect() });
  const files = schemaFiles();
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(withShadow),
  );
  const { stdout } = await engine.diff({
    from: { tag: "migrations", ...migrationList() },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await shadow.close();
  return stdout ?? "";
}

function save(name: string, sql: string) {
  const last = Number(folders().at(-1)?.slice(0, 4) ?? 0);
  const number = String(last + 1).padStart(4, "0");
  const folder = join(migrations, `${number}-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`wrote ${folder}`);
}

const name = process.argv[2];
if (!name) throw new Error("usage: author-migration.ts <what-it-does> | --check");
const sql = await missingSql();
const empty = sql.includes("This is an empty migration") || sql.trim() === "";
if (name === "--check" && !empty) {
  console.error(`The schema and the migrations differ. Missing:\n${sql}`);
  process.exit(1);
}
if (name !== "--check") empty ? console.log("nothing to write") : save(name, sql);
process.exit(0);
