import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate as letOthersIn } from "node:timers/promises";
import type pg from "pg";
import { generateCity } from "./generate-city.ts";
import { insertStatement } from "./insert-statement.ts";
import { createRegister } from "./register-of-cases.ts";
import type { Row, TableName } from "./rows.ts";
import type { Story } from "./tell-story.ts";
import type { World } from "./world.ts";
import { accountRows, branchRows, providerRows } from "./world-rows.ts";

type Size = {
  persons: number;
  requestsPerPerson: number;
  storiesEvery: number;
  onProgress: (written: Record<string, number>) => void;
};

/** Rows of several tables, in an order in which they may be written. */
type Batch = { [Table in TableName]?: Row<Table>[] };

const STORIES_AT_A_TIME = 2_000;
/** Stories told before the connection has its turn again. */
const STORIES_IN_A_BREATH = 25;
const BATCHES_AHEAD = 2;
const BATCHES_BETWEEN_REPORTS = 25;
/** Fewer are turned away than in the demonstration: nobody needs to see each refusal a hundred thousand times. */
const OUTSIDERS_ASK = 0.3;

/**
 * Writes the city in batches, telling the next ones while the database is busy with the last. What is held in
 * memory are a few batches and the cases still waiting for their number.
 */
export async function streamCity(
  client: pg.Client,
  world: World,
  size: Size,
): Promise<Record<string, number>> {
  const written: Record<string, number> = {};
  const write = async (table: string, rows: readonly object[]) => {
    if (rows.length === 0) return;
    await client.query(insertStatement(table as TableName), [JSON.stringify(rows)]);
    written[table] = (written[table] ?? 0) + rows.length;
  };
  const batches = Readable.from(tellCity(world, size), { highWaterMark: BATCHES_AHEAD });
  await pipeline(batches, async (told: AsyncIterable<Batch>) => {
    let count = 0;
    for await (const batch of told) {
      for (const [table, rows] of Object.entries(batch)) await write(table, rows);
      if (++count % BATCHES_BETWEEN_REPORTS === 0) size.onProgress(written);
    }
  });
  return written;
}

async function* tellCity(world: World, size: Size): AsyncGenerator<Batch> {
  yield {
    offices: branchRows(world),
    providers: providerRows(world),
    accounts: accountRows(world, new Map()),
  };
  const register = createRegister();
  const told = new Set<string>();
  let stories: Story[] = [];
  let index = 0;
  for (const story of generateCity(world, { ...size, outsidersAsk: OUTSIDERS_ASK })) {
    stories.push(story);
    register.add(story.cases);
    if (index % size.storiesEvery === 0) for (const { row } of story.cases) told.add(row.id);
    index += 1;
    if (index % STORIES_IN_A_BREATH === 0) await letOthersIn();
    if (stories.length < STORIES_AT_A_TIME) continue;
    // Whoever comes after this person is accepted later than this person came.
    yield batchOf(stories, register.numberBefore(story.applicant.createdAt), told);
    stories = [];
  }
  yield batchOf(stories, register.numberBefore(world.now), told);
  yield { register_counters: register.counters() };
}

type Numbered = ReturnType<ReturnType<typeof createRegister>["numberBefore"]>;

/** `told` holds the cases whose story is written too; they leave it with their case. */
function batchOf(stories: readonly Story[], cases: Numbered, told: Set<string>): Batch {
  const isTold = (story: Story) => story.cases.some(({ row }) => told.has(row.id));
  return {
    applicants: stories.map(({ applicant }) => applicant),
    requests: stories.flatMap(({ requests }) => requests),
    eligibility_decisions: stories.filter(isTold).flatMap(({ decisions }) => decisions),
    cases: cases.map(({ row }) => row),
    case_events: cases.filter(({ row }) => told.delete(row.id)).flatMap(({ events }) => events),
  };
}
