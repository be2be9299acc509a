import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { startTemporaryPostgres } from "../src/platform/temporary-postgres.ts";
import { measure } from "./measure.ts";
import { type CitySpan, type OpenCity, openCity } from "./open-city.ts";
import { questionsFor } from "./questions.ts";

const { values } = parseArgs({
  options: {
    "persons-a-year": { type: "string", default: "7500" },
    "short-years": { type: "string", default: "2" },
    "long-years": { type: "string", default: "20" },
    runs: { type: "string", default: "15" },
  },
});

/** The same questions to a short history and to a long one, in one run on one server: the ratio is what counts. */
const server = await startTemporaryPostgres({ shared_buffers: "256MB" });
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void server.stop().finally(() => process.exit(1)));
try {
  const spanOf = (years: number): CitySpan => ({ years, persons: years * Number(values["persons-a-year"]) });
  const short = await build("short", spanOf(Number(values["short-years"])));
  const long = await build("long", spanOf(Number(values["long-years"])));
  process.stdout.write(`${await compare(short, long)}\n`);
  await short.close();
  await long.close();
} finally {
  await server.stop();
}

async function build(name: string, span: CitySpan): Promise<OpenCity> {
  process.stderr.write(`building the ${name} history: ${span.years} years, ${span.persons} persons\n`);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE city_${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/city_${name}`;
  return openCity(url.href, span);
}

async function compare(short: OpenCity, long: OpenCity): Promise<string> {
  const runs = { runs: Number(values.runs), warmUps: 3 };
  const [before, after] = [await questionsFor(short), await questionsFor(long)];
  const rows: string[] = [];
  for (const [index, { name, ask }] of before.entries()) {
    const other = after[index];
    if (!other) continue;
    const small = await measure(ask, runs);
    const large = await measure(other.ask, runs);
    rows.push(`| ${name} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${(large / small).toFixed(2)} |`);
  }
  const size = ({ counts }: OpenCity) =>
    ["applicants", "requests", "cases"].map((table) => (counts[table] ?? 0).toLocaleString("en")).join(" / ");
  return [
    `Node ${process.version}, ${availableParallelism()} cores; medians of ${runs.runs} runs in milliseconds.`,
    `Persons / requests / cases: short history ${size(short)}; long history ${size(long)}.`,
    "",
    "| question | short history | long history | ratio |",
    "|---|---:|---:|---:|",
    ...rows,
  ].join("\n");
}
