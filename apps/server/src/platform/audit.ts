import type { UserCtx } from "./context.ts";

type Subject = { type: string; id: string };

/**
 * Records who did or read what, in the transaction of the deed itself: no audit, no action.
 * `details` holds codes, counts and names of fields, never personal data.
 */
export async function writeAudit(
  ctx: Pick<UserCtx, "db" | "now" | "requestId"> & { user: { id: string } | null },
  action: string,
  subject: Subject,
  details: Record<string, string | number | boolean | null | string[]> = {},
): Promise<void> {
  await ctx.db.auditEntry.create({
    data: {
      at: new Date(ctx.now()),
      accountId: ctx.user?.id ?? null,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      details,
      requestId: ctx.requestId,
    },
    select: { id: true },
  });
}
