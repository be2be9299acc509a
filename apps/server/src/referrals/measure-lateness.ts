import type { AgencyKind, PlainDate } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { toAgencyName } from "./agencies.data.ts";
import type { Lateness } from "./lateness-record.ts";

export type LatenessFilter = {
  /** First and last day of receipt, both included. */
  from: PlainDate;
  until: PlainDate;
  kind: AgencyKind | null;
  agencyId: string | null;
};

/** Who was late, on both sides: agencies with their notices, offices with what they did on them. */
export async function measureLateness(ctx: UserCtx, filter: LatenessFilter): Promise<Lateness> {
  const where = whereOf(ctx, filter);
  return { agencies: await agenciesOf(ctx, where), offices: await officesOf(ctx, where) };
}

const { empty, sql } = Prisma;

function whereOf(ctx: UserCtx, { from, until, kind, agencyId }: LatenessFilter): Prisma.Sql {
  const { officeId } = registerScope(ctx);
  return sql`n.received_on BETWEEN ${toDate(from)} AND ${toDate(until)}
    ${officeId ? sql`AND n.office_id = ${officeId}::uuid` : empty}
    ${kind ? sql`AND a.kind = ${kind}` : empty}
    ${agencyId ? sql`AND n.agency_id = ${agencyId}::uuid` : empty}`;
}

type AgencyRow = Parameters<typeof toAgencyName>[0] &
  Record<"count" | "inTime" | "late" | "notCounted" | "running", number> &
  Record<"median" | "longest", number | null>;

/** Minutes are those from the person's request to the notice, of notices that have a limit. */
async function agenciesOf(ctx: UserCtx, where: Prisma.Sql): Promise<Lateness["agencies"]> {
  const now = new Date(ctx.now());
  const rows = await ctx.db.$queryRaw<AgencyRow[]>`
    SELECT a.id, a.kind, a.name, a.name_en AS "nameEn", a.valid_from AS "validFrom", a.valid_until AS "validUntil",
      count(*)::int AS count,
      count(*) FILTER (WHERE n.noticed_at <= n.agency_due_at)::int AS "inTime",
      count(*) FILTER (WHERE coalesce(n.noticed_at, ${now}) > n.agency_due_at)::int AS late,
      count(*) FILTER (WHERE n.agency_due_at IS NULL)::int AS "notCounted",
      count(*) FILTER (WHERE n.noticed_at IS NULL AND n.agency_due_at >= ${now})::int AS running,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM n.noticed_at - n.requested_at)::float8 / 60)
        FILTER (WHERE n.agency_due_at IS NOT NULL AND n.noticed_at IS NOT NULL) AS median,
      max(extract(epoch FROM n.noticed_at - n.requested_at)::float8 / 60)
        FILTER (WHERE n.agency_due_at IS NOT NULL) AS longest
    FROM agency_notices AS n JOIN partner_agencies AS a ON a.id = n.agency_id
    WHERE ${where}
    GROUP BY a.id
    ORDER BY late DESC, count DESC, a.folded_name
    LIMIT 500`;
  return rows.map(({ id, kind, name, nameEn, validFrom, validUntil, ...figures }) => ({
    agency: toAgencyName({ id, kind, name, nameEn, validFrom, validUntil }),
    ...figures,
  }));
}

type OfficeRow = { id: string; code: string; name: string } & Omit<Lateness["offices"][number], "office">;

/** From the notice to the acceptance and to the first appointment; a later replacement changes nothing. */
async function officesOf(ctx: UserCtx, where: Prisma.Sql): Promise<Lateness["offices"]> {
  const rows = await ctx.db.$queryRaw<OfficeRow[]>`
    SELECT o.id, o.code, o.name, count(*)::int AS count,
      count(accepting)::int AS accepted,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY accepting) AS "acceptMedian",
      max(accepting) AS "acceptLongest",
      count(appointing)::int AS appointed,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY appointing) AS "appointMedian",
      max(appointing) AS "appointLongest"
    FROM (
      SELECT n.office_id,
        extract(epoch FROM n.accepted_at - n.noticed_at)::float8 / 60 AS accepting,
        extract(epoch FROM (
          SELECT min(e.at) FROM case_events AS e WHERE e.case_id = n.case_id AND e.kind = 'provider-appointed'
        ) - n.noticed_at)::float8 / 60 AS appointing
      FROM agency_notices AS n JOIN partner_agencies AS a ON a.id = n.agency_id
      WHERE n.noticed_at IS NOT NULL AND ${where}
    ) AS told JOIN offices AS o ON o.id = told.office_id
    GROUP BY o.id
    ORDER BY o.code COLLATE "C"`;
  return rows.map(({ id, code, name, ...figures }) => ({ office: { id, code, name }, ...figures }));
}
