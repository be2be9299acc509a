import { z } from "zod";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { Moment, toMoment } from "../platform/fields.ts";

/** One deed or one reading. Details are codes, counts and names of fields, never personal data. */
export const AuditLine = z.object({
  id: z.string(),
  at: Moment,
  by: z.string().nullable(),
  role: z.string().nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  requestId: z.string(),
});
export type AuditLine = z.infer<typeof AuditLine>;

export type AuditFilter = { before: string | null; subjectId: string | null };

const PAGE = 50;

/** The newest entries, fifty a page, of the whole system or of one record. Reading the log is itself recorded. */
export async function readAudit(ctx: UserCtx, { before, subjectId }: AuditFilter): Promise<AuditLine[]> {
  const rows = await ctx.db.auditEntry.findMany({
    where: { ...(before && { id: { lt: BigInt(before) } }), ...(subjectId && { subjectId }) },
    orderBy: { id: "desc" },
    take: PAGE,
    select: {
      id: true,
      at: true,
      accountId: true,
      action: true,
      subjectType: true,
      subjectId: true,
      requestId: true,
    },
  });
  await writeAudit(ctx, "audit.read", { type: "audit", id: subjectId ?? "all" });
  const accounts = await ctx.db.account.findMany({
    where: { id: { in: rows.map((row) => row.accountId).filter((id) => id !== null) } },
    select: { id: true, displayName: true, role: true },
  });
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return rows.map(({ accountId, ...row }) => {
    const account = byId.get(accountId ?? "");
    return {
      ...row,
      id: String(row.id),
      at: toMoment(row.at),
      by: account?.displayName ?? null,
      role: account?.role ?? null,
    };
  });
}
