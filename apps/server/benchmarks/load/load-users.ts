import type pg from "pg";
import { newSecret } from "../../src/accounts/secret.ts";
import { NOW } from "../open-city.ts";

/** Somebody at work: an account and an open session of their own. */
export type LoadUser = { id: string; email: string; officeId: string; token: string };

/** One director to nine officers, the officers spread over the offices. */
const DIRECTOR_EVERY = 10;

export async function addUsers(client: pg.Client, count: number): Promise<LoadUser[]> {
  const offices = (await client.query<{ id: string }>("SELECT id FROM offices ORDER BY code")).rows;
  const users: LoadUser[] = [];
  for (let number = 0; number < count; number++) {
    const office = offices[number % offices.length]?.id ?? "";
    const role = number % DIRECTOR_EVERY === DIRECTOR_EVERY - 1 ? "centre-director" : "case-officer";
    users.push(await addUser(client, { email: `load-${number}@cantho.example`, role, office }));
  }
  return users;
}

type NewUser = { email: string; role: string; office: string };

async function addUser(client: pg.Client, { email, role, office }: NewUser): Promise<LoadUser> {
  const { secret, hash } = newSecret();
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO accounts (id, email, display_name, role, office_id)
     VALUES (gen_random_uuid(), $1, 'Người Thử Tải', $2, $3)
     ON CONFLICT (email) DO UPDATE SET role = excluded.role, office_id = excluded.office_id RETURNING id`,
    [email, role, office],
  );
  const id = rows[0]?.id ?? "";
  await client.query(
    `INSERT INTO sessions (token_hash, account_id, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours')`,
    [hash, id, NOW],
  );
  return { id, email, officeId: office, token: secret };
}

/** Readings of cases by these people in the years before, until the audit has so many rows. */
export async function fillAudit(client: pg.Client, users: readonly LoadUser[], rows: number): Promise<void> {
  await client.query(
    `INSERT INTO audit_entries (at, account_id, action, subject_type, subject_id, details, request_id)
     SELECT $1::timestamptz - number * interval '1 minute', ($2::uuid[])[1 + number % cardinality($2::uuid[])],
       'case.read', 'case', ids.list[1 + (number * 7919) % cardinality(ids.list)]::text, '{}', 'load'
     FROM (SELECT array_agg(id) AS list FROM cases) AS ids,
       generate_series(1, $3::bigint - (SELECT count(*) FROM audit_entries)) AS number`,
    [NOW, users.map(({ id }) => id), rows],
  );
  await client.query("VACUUM (ANALYZE) audit_entries");
  // What was written lies on the disk before anything is measured.
  await client.query("CHECKPOINT");
}
