import { type Deadline, dueAt, type Instant, type RegistrationStatus, substituteClock } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { whereAll } from "../platform/scope.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import type { StageForm } from "./case-stage.ts";
import { RUNNING } from "./running-statuses.ts";

/**
 * Stages of running cases in which an agency refused to register who was appointed, as an officer wrote it down, until
 * somebody is named after the refusal. What an agency tells by a notice is known from there.
 */
export const refusedStages = workSource({
  kinds: { "name-other-provider": "by-limit" },
  subjectType: "case",
  right: "case.read",
  find: findRefusedStages,
  count: async (ctx, reach) => (await findRows(ctx, reach)).length,
});

async function findRefusedStages(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const open = (await findRows(ctx, reach)).map((row) => toOpen(ctx, row));
  return open.filter((one) => !due || isWithin(one.due, due)).slice(0, most);
}

function isWithin(moment: Instant | null, { from, until }: { from: Instant; until: Instant }): boolean {
  if (moment === null) return false;
  const at = Date.parse(moment);
  return at >= Date.parse(from) && at <= Date.parse(until);
}

type Capacity = StageForm["capacity"];

type Row = {
  id: string;
  fileCode: string;
  fullName: string;
  agency: string;
  capacity: Capacity;
  registrationAt: Date;
};

/** Refusals are few: an agency must give its reason in writing. They are found by an index of their own. */
function findRows({ db }: UserCtx, reach: WorkReach): Promise<Row[]> {
  const open = [
    Prisma.sql`stage.registration = ${"refused" satisfies RegistrationStatus}`,
    Prisma.sql`stage.struck_at IS NULL`,
    Prisma.sql`(one.appointed_at IS NULL OR one.appointed_at <= stage.registration_at)`,
    Prisma.sql`one.status = ANY(${RUNNING})`,
    ...within(reach),
  ];
  return db.$queryRaw<Row[]>`
    SELECT one.id, one.file_code AS "fileCode", person.full_name AS "fullName", stage.agency, stage.capacity,
      stage.registration_at AS "registrationAt"
    FROM case_stages AS stage JOIN cases AS one ON one.id = stage.case_id
      JOIN requests AS request ON request.id = one.request_id JOIN applicants AS person ON person.id = one.applicant_id
    ${whereAll(open)} ORDER BY stage.registration_at`;
}

function within(reach: WorkReach): Prisma.Sql[] {
  if (reach.scope === "centre") return [];
  if (reach.scope === "office") return [Prisma.sql`one.office_id = ${reach.officeId}::uuid`];
  const { accountId, providerId } = reach;
  return [Prisma.sql`(request.created_by_id = ${accountId}::uuid OR one.provider_id = ${providerId}::uuid)`];
}

function toOpen(ctx: UserCtx, { id, fullName, fileCode, agency, ...row }: Row) {
  const refusedAt = toMoment(row.registrationAt);
  const limit = limitAfterRefusal(ctx, {
    registration: "refused",
    capacity: row.capacity,
    registrationAt: refusedAt,
  });
  return {
    kind: "name-other-provider",
    subject: { type: "case", id },
    fullName,
    fileCode,
    where: agency,
    since: refusedAt,
    due: limit?.due ?? null,
    rule: limit?.rule ?? null,
  } as const;
}

type Refused = {
  registration: RegistrationStatus | null;
  capacity: Capacity;
  registrationAt: Instant | null;
};

/** The limit for a substitute that a refusal sets; null without one, or while its year's days are not known. */
export function limitAfterRefusal({ calendar }: UserCtx, stage: Refused): Deadline | null {
  const { registration: status, capacity, registrationAt: at } = stage;
  const clock = substituteClock({ status, capacity: capacity ?? "interest-protection", at });
  return clock && whenYearKnown(() => dueAt(clock.rule, clock.from, calendar));
}
