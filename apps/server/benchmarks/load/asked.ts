import type pg from "pg";
import type { LoadUser } from "./load-users.ts";

/** A question of one user, as a screen asks it: its procedures in one call. */
export type Asked = { user: number; calls: readonly { procedure: string; input: object }[] };

export const readings = [
  "list of cases",
  "list of requests",
  "search for a person",
  "search for anything",
  "open a case",
  "open a person",
] as const;
export type Reading = (typeof readings)[number];
export type Questions = Record<Reading, Asked[]>;

/** A case that one user alone works on, with the version it has now. */
export type OwnCase = { id: string; version: number };

const RECORDS_EACH = 30;
const NOTHING_CHOSEN = { status: null, formOfAid: null, fieldOfLaw: null, withDisability: false };
const CASES = { ...NOTHING_CHOSEN, provider: null, due: null, openOnly: false };
const REQUESTS = { ...NOTHING_CHOSEN, waitingOnly: false };
const FIRST_PAGE = { before: null, beforeId: null };

/** What every user asks, over and over: the lists as the screens open them, names as people type them, records. */
export async function drawQuestions(client: pg.Client, users: readonly LoadUser[]): Promise<Questions> {
  const names = await drawNames(client, users.length * 4);
  const persons = await drawPersons(client, users.length * RECORDS_EACH);
  const cases = await drawCases(client, users, { onlyRunning: false });
  const each = (callsOf: (user: number) => readonly Asked["calls"][]) =>
    users.flatMap((_, user) => callsOf(user).map((calls) => ({ user, calls })));
  const dealt = <Item>(items: readonly Item[], procedure: string, inputOf: (item: Item) => object) =>
    items.map((item, at) => ({ user: at % users.length, calls: [{ procedure, input: inputOf(item) }] }));
  return {
    "list of cases": each(() =>
      [CASES, { ...CASES, openOnly: true }, { ...CASES, withDisability: true }].map((selection) => [
        { procedure: "cases.list", input: { ...selection, ...FIRST_PAGE, sort: "newest" } },
        { procedure: "cases.count", input: selection },
      ]),
    ),
    "list of requests": each(() => [
      [
        { procedure: "requests.list", input: { ...REQUESTS, ...FIRST_PAGE } },
        { procedure: "requests.count", input: REQUESTS },
      ],
    ]),
    "search for a person": dealt(names, "applicants.search", (text) => ({ text })),
    "search for anything": dealt(names, "search.find", (text) => ({ text, most: 6 })),
    "open a case": each((user) =>
      (cases[user] ?? []).map(({ id }) => [{ procedure: "cases.get", input: { id } }]),
    ),
    "open a person": dealt(persons, "applicants.get", (id) => ({ id })),
  };
}

/** Names of people of the city: every other one as a whole, the others by their first two words. */
async function drawNames(client: pg.Client, most: number): Promise<string[]> {
  const { rows } = await client.query<{ full_name: string }>(
    "SELECT full_name FROM applicants ORDER BY md5(id::text) LIMIT $1",
    [most],
  );
  return rows.map(({ full_name: name }, at) => (at % 2 === 0 ? name : name.split(" ").slice(0, 2).join(" ")));
}

async function drawPersons(client: pg.Client, most: number): Promise<string[]> {
  const sql =
    "SELECT id FROM applicants WHERE merged_into_id IS NULL ORDER BY md5(id::text || 'open') LIMIT $1";
  return (await client.query<{ id: string }>(sql, [most])).rows.map(({ id }) => id);
}

/** Cases of each user's office, dealt out among its people, so that nobody writes where another does. */
export async function drawCases(
  client: pg.Client,
  users: readonly LoadUser[],
  { onlyRunning }: { onlyRunning: boolean },
): Promise<OwnCase[][]> {
  const { rows } = await client.query<OwnCase & { office: string }>(
    `SELECT id, version, office FROM (
       SELECT id, version, office_id AS office,
         row_number() OVER (PARTITION BY office_id ORDER BY md5(id::text)) AS place
       FROM cases WHERE NOT $1 OR status IN ('provider-appointed', 'in-progress')) AS dealt
     WHERE place <= $2 ORDER BY office, place`,
    [onlyRunning, users.length * RECORDS_EACH],
  );
  return users.map(({ id, officeId }) => {
    const people = users.filter((other) => other.officeId === officeId);
    const seat = people.findIndex((other) => other.id === id);
    const ofOffice = rows.filter(({ office }) => office === officeId);
    return ofOffice.filter((_, at) => at % people.length === seat).slice(0, RECORDS_EACH);
  });
}
