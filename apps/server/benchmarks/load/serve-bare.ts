import fastify from "fastify";
import pg from "pg";
import { NOW, ON } from "../open-city.ts";
import type { Overheard } from "./overhear.ts";
import { answerParent } from "./server-process.ts";

export type BareSave = {
  id: string;
  version: number;
  by: string;
  stepKind: string;
  hours: number;
  note: string;
};

/** As many connections as the system has. */
const POOL = 10;

/**
 * The bare route: the same SQL as the system's, its rows as JSON, and nothing else. It does not know who asks, writes
 * nothing down of it, checks no input, shapes no answer and does a save as often as it is sent.
 */
export async function serveBare(url: string, overheard: Overheard) {
  const pool = new pg.Pool({ connectionString: url, max: POOL });
  const app = fastify();
  app.post<{ Body: { reading: keyof Overheard; at: number } }>("/read", async ({ body }) => {
    const answers: unknown[][] = [];
    for (const { text, values } of overheard[body.reading][body.at] ?? [])
      answers.push((await pool.query(text, values)).rows);
    return answers;
  });
  app.post<{ Body: BareSave }>("/save", ({ body }) => save(pool, body));
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const close = async () => {
    await app.close();
    await pool.end();
  };
  return { address, close };
}

/** A step of a case: the same two statements in one transaction, committed to the disk. */
async function save(pool: pg.Pool, { id, version, by, stepKind, hours, note }: BareSave) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query(
      `UPDATE cases SET version = $2 + 1, status = 'in-progress', step_count = step_count + 1,
         next_rule = next_rule, next_due_at = next_due_at, replacement_asked_at = replacement_asked_at
       WHERE id = $1 AND version = $2`,
      [id, version],
    );
    await client.query(
      `INSERT INTO case_events (id, case_id, kind, "on", at, by_id, step_kind, hours, note, details, folded_text)
       VALUES (gen_random_uuid(), $1, 'step', $2, $3, $4, $5, $6, $7, '{}', lower($7))`,
      [id, ON, NOW, by, stepKind, hours, note],
    );
    await client.query("COMMIT");
  } finally {
    client.release();
  }
  return { id, version: version + 1 };
}

if (import.meta.main) await answerParent(({ url, overheard }) => serveBare(url, overheard));
