import type { Role } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";

const listed = {
  id: true,
  version: true,
  email: true,
  displayName: true,
  role: true,
  officeId: true,
  providerId: true,
  agencyCode: true,
  active: true,
  passwordHash: true,
  office: { select: { code: true, name: true } },
} as const;

export async function listAccounts(ctx: UserCtx) {
  const rows = await ctx.db.account.findMany({
    select: listed,
    orderBy: [{ role: "asc" }, { email: "asc" }],
  });
  return rows.map(({ passwordHash, role, office, ...row }) => ({
    ...row,
    role: role as Role,
    officeCode: office?.code ?? null,
    hasPassword: passwordHash !== null,
  }));
}
