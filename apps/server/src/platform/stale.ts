import { AppError } from "./app-error.ts";
import type { UserCtx } from "./context.ts";
import { toMoment } from "./fields.ts";

/** The refusal for a record that changed meanwhile: says who changed it and when, from the audit. */
export async function staleVersion(ctx: UserCtx, subject: { type: string; id: string }): Promise<AppError> {
  const last = await ctx.db.auditEntry.findFirst({
    where: { subjectType: subject.type, subjectId: subject.id, NOT: { action: { endsWith: ".read" } } },
    orderBy: { id: "desc" },
    select: { at: true, accountId: true },
  });
  if (!last) return new AppError("stale-version", { subject });
  const by = last.accountId
    ? await ctx.db.account.findUnique({ where: { id: last.accountId }, select: { displayName: true } })
    : null;
  return new AppError("stale-version", {
    subject,
    changed: { by: by?.displayName ?? null, at: toMoment(last.at) },
  });
}
