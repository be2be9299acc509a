import type { PlainDate } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";

type Span = { from: PlainDate; until: PlainDate };

/** Cases of persons with disabilities that were accepted in a span, by commune of today. */
export function countCases(ctx: UserCtx, { from, until }: Span): Promise<Map<string, number>> {
  return countByCommune(
    ctx,
    Prisma.sql`cases AS fact`,
    Prisma.sql`fact.has_disability AND fact.accepted_on BETWEEN ${toDate(from)}::date AND ${toDate(until)}::date`,
  );
}

/** Sessions of outreach that were held in a span, by commune of today. */
export function countSessions(ctx: UserCtx, { from, until }: Span): Promise<Map<string, number>> {
  return countByCommune(
    ctx,
    Prisma.sql`outreach_sessions AS fact`,
    Prisma.sql`fact.status = 'held' AND fact."on" BETWEEN ${toDate(from)}::date AND ${toDate(until)}::date`,
  );
}

/** A commune of before counts as the one of today that holds most of it. */
async function countByCommune(
  ctx: UserCtx,
  facts: Prisma.Sql,
  where: Prisma.Sql,
): Promise<Map<string, number>> {
  const rows = await ctx.db.$queryRaw<{ code: string; count: number }[]>`
    SELECT coalesce(unit.current_code, fact.commune_code) AS code, count(*)::int AS count FROM ${facts}
    LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
      AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
      AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
    WHERE ${where} GROUP BY 1`;
  return new Map(rows.map(({ code, count }) => [code, count]));
}
