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

const STORIES_AT_A_TIME = 2_000;
/** Fewer are turned away than in the demonstration: nobody needs to see each refusal a hundred thousand times. */
const OUTSIDERS_ASK = 0.3;

/** Writes the city in batches; what is held in memory is a batch and the cases still waiting for their number. */
export async function streamCity(
  client: pg.Client,
  world: World,
  size: Size,
): Promise<Record<string, number>> {
  const written: Record<string, number> = {};
  const write = async <Table extends TableName>(table: Table, rows: readonly Row<Table>[]) => {
    if (rows.length === 0) return;
    await client.query(insertStatement(table), [JSON.stringify(rows)]);
    written[table] = (written[table] ?? 0) + rows.length;
  };
  await write("offices", branchRows(world));
  await write("providers", providerRows(world));
  await write("accounts", accountRows(world, new Map()));

  const register = createRegister();
  const told = new Set<string>();
  const flush = async (stories: readonly Story[], before: Row<"requests">["receivedAt"]) => {
    await write(
      "applicants",
      stories.map(({ applicant }) => applicant),
    );
    await write(
      "requests",
      stories.flatMap(({ requests }) => requests),
    );
    await write(
      "eligibility_decisions",
      stories.filter(isTold).flatMap(({ decisions }) => decisions),
    );
    const cases = register.numberBefore(before);
    await write(
      "cases",
      cases.map(({ row }) => row),
    );
    await write(
      "case_events",
      cases.filter(({ row }) => told.delete(row.id)).flatMap(({ events }) => events),
    );
  };
  const isTold = ({ cases }: Story) => cases.some(({ row }) => told.has(row.id));

  let batch: Story[] = [];
  let index = 0;
  for (const story of generateCity(world, { ...size, outsidersAsk: OUTSIDERS_ASK })) {
    batch.push(story);
    if (index++ % size.storiesEvery === 0) for (const { row } of story.cases) told.add(row.id);
    register.add(story.cases);
    if (batch.length < STORIES_AT_A_TIME) continue;
    // Whoever comes after this person is accepted later than this person came.
    await flush(batch, story.applicant.createdAt);
    if (index % (STORIES_AT_A_TIME * 25) === 0) size.onProgress(written);
    batch = [];
  }
  await flush(batch, world.now);
  await write("register_counters", register.counters());
  return written;
}
