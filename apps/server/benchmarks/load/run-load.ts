import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { startTemporaryPostgres } from "../../src/platform/temporary-postgres.ts";
import { writeCity } from "../open-city.ts";
import { bareSide, systemSide } from "./ask.ts";
import { HEAD, type LoadOptions, measureLoad, type Standing } from "./measure-load.ts";
import { prepareDesk } from "./prepare-desk.ts";
import { startServer } from "./server-process.ts";

const USERS = 70;
const CITIES = {
  large: { years: 20, persons: 150_000, requestsPerPerson: 0.8, auditRows: 1_000_000 },
  small: { years: 2, persons: 15_000, requestsPerPerson: 1.01, auditRows: 100_000 },
};
type City = keyof typeof CITIES;

/** Durable, as a city's own server must be: what was committed lies on the disk. */
const DURABLE = { fsync: "on", synchronous_commit: "on", full_page_writes: "on", shared_buffers: "512MB" };

const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "1,16,70" },
    rounds: { type: "string", default: "4" },
    seconds: { type: "string", default: "2" },
    /** Only actions with this in their name. */
    only: { type: "string", default: "" },
    /** Cities that are written already. */
    "large-url": { type: "string" },
    "small-url": { type: "string" },
  },
});

const say = (line: string) => void process.stderr.write(`${line}\n`);

const { "large-url": large, "small-url": small } = values;
if (large && small) await compare({ large, small });
else await writeAndCompare();

async function writeAndCompare(): Promise<void> {
  const server = await startTemporaryPostgres(DURABLE);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  try {
    await compare({ large: await write(server.url, "large"), small: await write(server.url, "small") });
  } finally {
    await server.stop();
  }
}

async function write(server: string, name: City): Promise<string> {
  say(`writing the ${name} city`);
  await withClient(server, (client) => client.query(`CREATE DATABASE city_${name}`));
  const url = new URL(server);
  url.pathname = `/city_${name}`;
  await writeCity(url.href, CITIES[name]);
  return url.href;
}

async function compare(urls: Record<City, string>): Promise<void> {
  const [desk, smallDesk] = [await prepare(urls.large, "large"), await prepare(urls.small, "small")];
  const servers = [
    await startServer("bare", { url: urls.large, overheard: desk.overheard }),
    await startServer("system", { url: urls.large }),
    await startServer("system", { url: urls.small }),
  ] as const;
  const [bare, system, smaller] = servers.map(({ address }) => address) as [string, string, string];
  const standing: Standing = {
    bare: { side: bareSide(bare, desk), users: desk.users },
    system: { side: systemSide(system, desk), users: desk.users },
    small: { side: systemSide(smaller, smallDesk), users: smallDesk.users },
  };
  await tellAbout(urls.large);
  process.stdout.write(`${HEAD}\n`);
  await measureLoad(standing, readOptions());
  process.stdout.write(`\nLoad average at the end: ${loadavg()[0]?.toFixed(1)}.\n`);
  for (const server of servers) await server.close();
}

function readOptions(): LoadOptions {
  return {
    clients: values.clients.split(",").map(Number),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    warmUpSeconds: 0.5,
    only: values.only,
    onProgress: (line) => void process.stdout.write(`${line}\n`),
  };
}

function prepare(url: string, name: City) {
  say(`preparing ${USERS} users and ${CITIES[name].auditRows} audit rows in the ${name} city`);
  return withClient(url, (client) =>
    prepareDesk(client, url, { users: USERS, auditRows: CITIES[name].auditRows }),
  );
}

async function tellAbout(url: string): Promise<void> {
  const counts = await withClient(url, (client) =>
    client.query<Record<string, string>>(`SELECT version(), current_setting('fsync') AS fsync,
      current_setting('synchronous_commit') AS commit, (SELECT count(*) FROM applicants) AS persons,
      (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM audit_entries) AS audit`),
  );
  const [row = {}] = counts.rows;
  process.stdout.write(
    `${row.version?.split(" ").slice(0, 2).join(" ")}, fsync ${row.fsync}, synchronous_commit ${row.commit}; ` +
      `Node ${process.version}, ${availableParallelism()} cores, load average ${loadavg()[0]?.toFixed(1)}. ` +
      `Persons ${row.persons}, cases ${row.cases}, audit rows ${row.audit}. Milliseconds.\n\n`,
  );
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
