import { parseArgs } from "node:util";
import { dayOf, fromEpoch, type PlainDate, partsOf, toPlainDate, vietnamCalendar } from "@tgpl/domain";
import pg from "pg";
import { loadJurisdiction } from "../src/directory/load-jurisdiction.ts";
import { openDatabase, type Prisma } from "../src/platform/database.ts";
import { toDate } from "../src/platform/fields.ts";
import { type Jurisdiction, readJurisdiction } from "../src/platform/jurisdiction.ts";
import { readDemoData } from "./demo-data.ts";
import { findCentre, markAsDemo, refuseUnlessEmpty } from "./empty-database.ts";
import { streamCity } from "./stream-city.ts";
import { withoutIndexes } from "./without-indexes.ts";
import { createWorld } from "./world.ts";

export type BigCityOptions = {
  url: string;
  seed: number;
  on: PlainDate;
  /** Register years, this one included. */
  years: number;
  persons: number;
  requestsPerPerson: number;
  /** Every how many persons also get their decisions and the story of their cases written, to bound the size. */
  storiesEvery: number;
  onProgress: (written: Record<string, number>) => void;
};

const TABLES = ["applicants", "requests", "eligibility_decisions", "cases", "case_events"];

/**
 * Writes a city of any size straight into PostgreSQL, person by person, in the distributions of the demonstration.
 * All in one transaction: an interrupted run leaves nothing behind. Refuses a live database.
 */
export async function writeBigCity(options: BigCityOptions): Promise<Record<string, number>> {
  // Years whose holidays nobody knows answer with an error; a million stack traces would take a third of the time.
  Error.stackTraceLimit = 0;
  const jurisdiction = readJurisdiction("can-tho");
  const { world } = await prepare(options, jurisdiction);
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    await client.query("BEGIN");
    const written = await withoutIndexes(client, TABLES, () => streamCity(client, world, options));
    await client.query("COMMIT");
    // What the database's own housekeeping has done in a city that grew over years.
    await client.query(`VACUUM (ANALYZE) ${TABLES.join(", ")}`);
    return written;
  } finally {
    await client.end();
  }
}

async function prepare({ url, seed, on, years }: BigCityOptions, jurisdiction: Jurisdiction) {
  const database = await openDatabase({ url, dataDir: "" });
  try {
    const { prisma }: { prisma: Prisma } = database;
    await refuseUnlessEmpty({ prisma });
    await loadJurisdiction(prisma, jurisdiction);
    await markAsDemo(prisma, { jurisdiction: jurisdiction.id, demoSeed: seed, demoOn: toDate(on) });
    const from: PlainDate = `${partsOf(on).year - years + 1}-01-01`;
    const shared = { seed, from, on, jurisdiction, calendar: vietnamCalendar(), data: readDemoData() };
    return { world: createWorld({ ...shared, centre: await findCentre(prisma) }) };
  } finally {
    await database.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      persons: { type: "string", default: "1500000" },
      "requests-per-person": { type: "string", default: "0.9" },
      years: { type: "string", default: "20" },
      "stories-every": { type: "string", default: "50" },
      seed: { type: "string", default: "20260418" },
      on: { type: "string", default: dayOf(fromEpoch(Date.now())) },
    },
  });
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL names the PostgreSQL database that the city is written into.");
  const started = Date.now();
  const say = (written: Record<string, number>) => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const counts = Object.entries(written).map(([table, rows]) => `${table} ${rows}`);
    process.stdout.write(`${seconds} s  ${counts.join("  ")}\n`);
  };
  const written = await writeBigCity({
    url,
    seed: Number(values.seed),
    on: toPlainDate(values.on, "on"),
    years: Number(values.years),
    persons: Number(values.persons),
    requestsPerPerson: Number(values["requests-per-person"]),
    storiesEvery: Number(values["stories-every"]),
    onProgress: say,
  });
  say(written);
}
