import type pg from "pg";
import type { Desk } from "./ask.ts";
import { drawCases, drawQuestions } from "./asked.ts";
import { addUsers, fillAudit } from "./load-users.ts";
import { type Overheard, overhear } from "./overhear.ts";

/** Puts users to work in a city that is written, and finds out by which statements it answers them. */
export async function prepareDesk(
  client: pg.Client,
  url: string,
  { users: count, auditRows }: { users: number; auditRows: number },
): Promise<Desk & { overheard: Overheard }> {
  const users = await addUsers(client, count);
  await fillAudit(client, users, auditRows);
  const questions = await drawQuestions(client, users);
  const ownCases = await drawCases(client, users, { onlyRunning: true });
  return { users, questions, ownCases, overheard: await overhear(url, users, questions) };
}
