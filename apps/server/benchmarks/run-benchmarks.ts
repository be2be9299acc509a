import { parseArgs } from "node:util";
import pg from "pg";
import { startTemporaryPostgres } from "../src/platform/temporary-postgres.ts";
import { compareCities } from "./compare-cities.ts";
import { type CitySpan, openCity, writeCity } from "./open-city.ts";

const { values } = parseArgs({
  options: {
    "persons-a-year": { type: "string", default: "7500" },
    "short-years": { type: "string", default: "2" },
    "long-years": { type: "string", default: "20" },
    runs: { type: "string", default: "15" },
    /** Cities that are written already: asked as they are. */
    "short-url": { type: "string" },
    "long-url": { type: "string" },
  },
});

const { "short-url": shortUrl, "long-url": longUrl } = values;
if (shortUrl && longUrl) await compare(shortUrl, longUrl);
else await buildAndCompare();

async function buildAndCompare(): Promise<void> {
  const server = await startTemporaryPostgres({ shared_buffers: "256MB" });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  try {
    const spanOf = (years: number): CitySpan => ({
      years,
      persons: years * Number(values["persons-a-year"]),
    });
    const short = await build(server.url, "short", spanOf(Number(values["short-years"])));
    const long = await build(server.url, "long", spanOf(Number(values["long-years"])));
    await compare(short, long);
  } finally {
    await server.stop();
  }
}

async function build(server: string, name: string, span: CitySpan): Promise<string> {
  process.stderr.write(`building the ${name} history: ${span.years} years, ${span.persons} persons\n`);
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE city_${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/city_${name}`;
  const started = performance.now();
  await writeCity(url.href, span);
  process.stderr.write(`  written in ${Math.round((performance.now() - started) / 1000)} s\n`);
  return url.href;
}

async function compare(shortUrl: string, longUrl: string): Promise<void> {
  const [short, long] = [await openCity(shortUrl), await openCity(longUrl)];
  process.stdout.write(`${await compareCities(short, long, Number(values.runs))}\n`);
  await short.close();
  await long.close();
}
