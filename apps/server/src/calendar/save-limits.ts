import type { DeadlineRuleId, Instant, RecomputedDeadline } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "../platform/context.ts";

export type MovedLimit = {
  id: string;
  /** null for a complaint about a request that became no case. */
  fileCode: string | null;
  rule: DeadlineRuleId;
  /** As it stood in its row. */
  before: Instant | null;
  after: Instant | null;
  /** How the domain counted it again; null where the new calendar does not know a year. */
  recomputed: RecomputedDeadline | null;
};

const subjectOf = { cases: "case", requests: "request", complaints: "complaint" } as const;

const dueColumn = {
  cases: Prisma.sql`cases AS row SET next_due_at = given.due`,
  requests: Prisma.sql`requests AS row SET supplement_due_at = given.due`,
  complaints: Prisma.sql`complaints AS row SET next_due_at = given.due`,
} as const;

/** Writes the new ends, and tells each in the audit of its record with the days that moved it. */
export async function saveLimits(
  ctx: UserCtx,
  table: keyof typeof subjectOf,
  moved: readonly MovedLimit[],
): Promise<void> {
  if (moved.length === 0) return;
  const rows = JSON.stringify(moved.map(({ id, after }) => ({ id, due: after })));
  const given = Prisma.sql`jsonb_to_recordset(${rows}::jsonb) AS given(id uuid, due timestamptz)`;
  await ctx.db.$executeRaw`UPDATE ${dueColumn[table]} FROM ${given} WHERE row.id = given.id`;
  await ctx.db.auditEntry.createMany({
    data: moved.map(({ id, rule, before, after, recomputed }) => ({
      at: new Date(ctx.now()),
      accountId: ctx.user.id,
      action: `${subjectOf[table]}.deadline-recomputed`,
      subjectType: subjectOf[table],
      subjectId: id,
      details: {
        rule,
        before,
        after,
        changedDays: recomputed?.changedDays.map(({ date }) => date) ?? [],
        calendar: ctx.calendar.version,
      },
      requestId: ctx.requestId,
    })),
  });
}
