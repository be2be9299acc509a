import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../../src/generated/prisma/client.ts";
import { createCallerFactory } from "../../src/platform/trpc.ts";
import { appRouter } from "../../src/router.ts";
import { openCityOn } from "../open-city.ts";
import type { Asked, Questions, Reading } from "./asked.ts";
import type { LoadUser } from "./load-users.ts";

export type Statement = { text: string; values: unknown[] };
/** The statements behind every question, in the order of the questions. */
export type Overheard = Record<Reading, Statement[][]>;

/** Who asks, what they may, that they asked and which days are working days: what a bare route does not care for. */
const NOT_THE_ANSWER = /"?(audit_entries|sessions|write_receipts|announced_years|announced_days)"?/;

/**
 * The same SQL for the bare route, not written a second time but overheard: every question is asked of the use cases
 * once, and the statements that read the answer are kept with their values.
 */
export async function overhear(
  url: string,
  users: readonly LoadUser[],
  questions: Questions,
): Promise<Overheard> {
  let heard: Statement[] = [];
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  pool.query = ((...given: unknown[]) => {
    const { text, values } = given[0] as Statement;
    if (!NOT_THE_ANSWER.test(text)) heard.push({ text, values });
    return query(...given);
  }) as typeof pool.query;
  const city = await openCityOn(new PrismaClient({ adapter: new PrismaPg(pool) }), () => pool.end());
  const ask = createCallerFactory(appRouter);
  const callers = await Promise.all(users.map(async ({ email }) => ask(await city.as(email))));
  const listen = async ({ user, calls }: Asked) => {
    heard = [];
    for (const { procedure, input } of calls) await call(callers[user], procedure, input);
    return heard;
  };
  const entries: [string, Statement[][]][] = [];
  for (const [reading, asked] of Object.entries(questions)) {
    const statements: Statement[][] = [];
    for (const one of asked) statements.push(await listen(one));
    entries.push([reading, statements]);
  }
  await city.close();
  return Object.fromEntries(entries) as Overheard;
}

type Procedures = Record<string, Record<string, (input: object) => Promise<unknown>>>;

function call(caller: unknown, procedure: string, input: object): Promise<unknown> | undefined {
  const [part = "", name = ""] = procedure.split(".");
  return (caller as Procedures)[part]?.[name]?.(input);
}
