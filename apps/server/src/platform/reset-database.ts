import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import { openDatabase } from "./database.ts";
import { readEnv } from "./env.ts";
import { lockFolder } from "./folder-lock.ts";

// For developers: empties the database, so that the next start is a first start. Live data is never emptied.
const { DATABASE_URL: url, DATA_DIR: dataDir } = readEnv(process.env);
if (url || existsSync(join(dataDir, "database"))) {
  await refuseLiveData();
  await (url ? emptyServer(url) : emptyFolder(resolve(dataDir)));
}
process.stdout.write("The database is empty. The next start sets it up anew.\n");

async function refuseLiveData() {
  const { prisma, close } = await openDatabase({ url, dataDir });
  const row = await prisma.installation.findUnique({ where: { id: 1 }, select: { kind: true } });
  await close();
  if (row?.kind !== "live") return;
  process.stderr.write("This database holds live data and is not emptied.\n");
  process.exit(1);
}

async function emptyFolder(folder: string) {
  const unlock = await lockFolder(folder);
  rmSync(join(folder, "database"), { recursive: true, force: true });
  unlock();
}

async function emptyServer(connectionString: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
  await client.end();
}
