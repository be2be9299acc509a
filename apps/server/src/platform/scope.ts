import { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "./context.ts";

/**
 * Which requests and cases a person sees within a right: a director all of them, a case officer the register of
 * their office, a provider the cases they were appointed to. Used in the `where` of every query on them.
 */
export function registerScope({ user }: UserCtx): { officeId?: string; providerId?: string } {
  if (user.role === "centre-director") return {};
  if (user.role === "provider") return { providerId: user.providerId ?? NOBODY };
  return { officeId: user.officeId ?? NOBODY };
}

/** Which reports on tasks a person sees within a right: a focal point those of their agency, others all of them. */
export function agencyScope({ user }: UserCtx): { agencyCode?: string } {
  return user.role === "focal-point" ? { agencyCode: user.agencyCode ?? NOBODY } : {};
}

/** The same as conditions on the columns of a register's table. */
export function inScope(ctx: UserCtx): Prisma.Sql[] {
  const { officeId, providerId } = registerScope(ctx);
  return [
    ...(officeId ? [Prisma.sql`office_id = ${officeId}::uuid`] : []),
    ...(providerId ? [Prisma.sql`provider_id = ${providerId}::uuid`] : []),
  ];
}

/** Conditions that all hold; with none, every row. */
export function whereAll(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...conditions], " AND ")}`;
}

// An id that no row has: a person without an office sees nothing, not everything.
const NOBODY = "00000000-0000-0000-0000-000000000000";
