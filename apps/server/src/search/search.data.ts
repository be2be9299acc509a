import { foldVietnamese } from "@tgpl/domain";
import { listAgencyRows } from "../directory/directory.data.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { UserCtx } from "../platform/context.ts";
import { registerScope } from "../platform/scope.ts";
import type { FoundCase, FoundProvider } from "./search-result.ts";

const columns = {
  id: true,
  fileCode: true,
  status: true,
  formOfAid: true,
  provider: { select: { fullName: true } },
  request: { select: { applicant: { select: { fullName: true } } } },
} as const;

type Where = NonNullable<Parameters<UserCtx["db"]["legalCase"]["findMany"]>[0]>["where"];

async function findCases(ctx: UserCtx, where: Where, most: number): Promise<FoundCase[]> {
  const rows = await ctx.db.legalCase.findMany({
    where: { AND: [registerScope(ctx), where ?? {}] },
    orderBy: [{ acceptedAt: "desc" }, { id: "desc" }],
    take: most,
    select: columns,
  });
  return rows.map(({ provider, request, ...row }) => ({
    id: row.id,
    fileCode: row.fileCode,
    status: row.status as FoundCase["status"],
    formOfAid: row.formOfAid as FoundCase["formOfAid"],
    fullName: request.applicant.fullName,
    providerName: provider?.fullName ?? null,
  }));
}

// Of a part that fits thousands of codes the newest are not worth reading them all.
const LOOKED_AT = 300;

/** Cases whose code holds what was typed; first found by the index of three letters, then put in order. */
export async function findCasesByCode(ctx: UserCtx, part: string, most: number): Promise<FoundCase[]> {
  const { officeId, providerId } = registerScope(ctx);
  const pattern = `%${part.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const own = Prisma.join(
    [
      Prisma.sql`file_code ILIKE ${pattern}`,
      ...(officeId ? [Prisma.sql`office_id = ${officeId}::uuid`] : []),
      ...(providerId ? [Prisma.sql`provider_id = ${providerId}::uuid`] : []),
    ],
    " AND ",
  );
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    WITH hits AS MATERIALIZED (SELECT id FROM cases WHERE ${own} LIMIT ${LOOKED_AT}) SELECT id FROM hits`;
  if (rows.length === 0) return [];
  return findCases(ctx, { id: { in: rows.map(({ id }) => id) } }, most);
}

/** Cases of people that were found. */
export function findCasesOf(ctx: UserCtx, applicantIds: string[], most: number): Promise<FoundCase[]> {
  if (applicantIds.length === 0) return Promise.resolve([]);
  return findCases(ctx, { applicantId: { in: applicantIds } }, most);
}

/** A provider's own cases by the person's name or number: the register of persons is not for them. */
export function findOwnCases(
  ctx: UserCtx,
  { name, digits }: { name: string | null; digits: string | null },
  most: number,
): Promise<FoundCase[]> {
  const applicant = digits
    ? { OR: [{ nationalId: { startsWith: digits } }, { phone: { startsWith: digits } }] }
    : { foldedName: { contains: (name ?? "").replaceAll(/[\\%_]/g, "\\$&") } };
  return findCases(ctx, { request: { applicant } }, most);
}

/** By name or telephone. Their number is bounded by the people there are. */
export async function findProvidersNamed(
  ctx: UserCtx,
  { name, digits }: { name: string | null; digits: string | null },
): Promise<FoundProvider[]> {
  const rows = await ctx.db.provider.findMany({
    where: digits ? { phone: { startsWith: digits } } : {},
    orderBy: { sortKey: "asc" },
    select: { id: true, fullName: true, kind: true, office: { select: { name: true } } },
  });
  return rows
    .filter(({ fullName }) => digits !== null || foldVietnamese(fullName).includes(name ?? ""))
    .map(({ office, ...row }) => ({
      ...row,
      kind: row.kind as FoundProvider["kind"],
      officeName: office.name,
    }));
}

/** Courts and other bodies by a part of their name in either language. */
export async function findAgenciesNamed(ctx: UserCtx, name: string) {
  const rows = await listAgencyRows(ctx.db);
  return rows.filter((row) =>
    [row.name, row.nameEn].some((written) => foldVietnamese(written).includes(name)),
  );
}
