import { Prisma } from "../generated/prisma/client.ts";
import { ask } from "../platform/ask.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { KEPT } from "../platform/kept-statements.ts";
import type { CaseRecord } from "./case-record.ts";

type Aside = CaseRecord["aside"];
/** What an opened case shows beside its own columns. */
export type BesideCase = Pick<CaseRecord, "petitions" | "eventCount" | "aside">;
type Row = Omit<Aside, "tasks"> &
  Omit<BesideCase, "aside"> & { tasks: (Omit<Aside["tasks"][number], "isMine"> & { forId: string })[] };

/**
 * The petitions, the few facts beside the story and how much there is of each, however long the history is: all in one
 * statement, for a record is opened all day long. Days come as the text that they are on the wire.
 */
export async function findBesideCase({ db, user }: UserCtx, caseId: string): Promise<BesideCase> {
  const [row] = await ask<Row>(
    db,
    Prisma.sql`${KEPT}
    WITH live_parties AS (SELECT id, full_name, role FROM case_parties
        WHERE case_id = ${caseId}::uuid AND struck_at IS NULL),
      open_tasks AS (SELECT id, version, what, due_on, for_id FROM case_tasks
        WHERE case_id = ${caseId}::uuid AND struck_at IS NULL AND done_at IS NULL),
      live_documents AS (SELECT id, title, "on", kind, created_at FROM case_documents
        WHERE case_id = ${caseId}::uuid AND struck_at IS NULL)
    SELECT
      coalesce((SELECT json_agg(line) FROM (
        SELECT id, version, addressee, text, sent_on AS "sentOn", replied_on AS "repliedOn", reply FROM petitions
        WHERE case_id = ${caseId}::uuid ORDER BY sent_on DESC, id DESC LIMIT 20) AS line), '[]') AS petitions,
      (SELECT count(*)::int FROM case_events WHERE case_id = ${caseId}::uuid
        AND (private_to_id IS NULL OR private_to_id = ${user.id}::uuid)) AS "eventCount",
      (SELECT to_json(line) FROM (SELECT stage, agency FROM case_stages
        WHERE case_id = ${caseId}::uuid AND struck_at IS NULL ORDER BY from_on DESC, id DESC LIMIT 1) AS line) AS stage,
      coalesce((SELECT json_agg(line) FROM (
        SELECT id, kind, place, room, starts_at AS "startsAt", needs FROM case_hearings
        WHERE case_id = ${caseId}::uuid AND struck_at IS NULL AND "end" IS NULL
        ORDER BY starts_at LIMIT 3) AS line), '[]') AS hearings,
      coalesce((SELECT json_agg(line) FROM (
        SELECT id, full_name AS "fullName", role FROM live_parties ORDER BY id LIMIT 6) AS line), '[]') AS parties,
      (SELECT count(*)::int FROM live_parties) AS "partyCount",
      coalesce((SELECT json_agg(line) FROM (
        SELECT task.id, task.version, task.what, task.due_on AS "dueOn", task.for_id AS "forId",
          coalesce(account.display_name, '') AS "forName"
        FROM open_tasks AS task LEFT JOIN accounts AS account ON account.id = task.for_id
        ORDER BY task.due_on, task.id LIMIT 5) AS line), '[]') AS tasks,
      (SELECT count(*)::int FROM open_tasks) AS "taskCount",
      coalesce((SELECT json_agg(line) FROM (
        SELECT id, title, "on", kind FROM live_documents ORDER BY "on" DESC, created_at DESC LIMIT 3) AS line), '[]') AS documents,
      (SELECT count(*)::int FROM live_documents) AS "documentCount",
      coalesce((SELECT json_agg(line) FROM (
        SELECT account.display_name AS name, sum(step.hours)::float8 AS hours
        FROM case_events AS step LEFT JOIN accounts AS account ON account.id = step.by_id
        WHERE step.case_id = ${caseId}::uuid AND step.kind = 'step' AND step.struck_at IS NULL
        GROUP BY step.by_id, account.display_name HAVING sum(step.hours) IS NOT NULL) AS line), '[]') AS hours`,
  );
  if (!row) throw new Error("A statement without a table answers one row.");
  const { petitions, eventCount, hearings, tasks, ...aside } = row;
  return {
    petitions,
    eventCount,
    aside: {
      ...aside,
      hearings: hearings.map((one) => ({ ...one, startsAt: toMoment(new Date(one.startsAt)) })),
      tasks: tasks.map(({ forId, ...task }) => ({ ...task, isMine: forId === user.id })),
    },
  };
}
