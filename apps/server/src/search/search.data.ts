import { foldVietnamese } from "@tgpl/domain";
import { listAgencyRows } from "../directory/directory.data.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { ask } from "../platform/ask.ts";
import type { UserCtx } from "../platform/context.ts";
import { KEPT } from "../platform/kept-statements.ts";
import { inScope, whereAll } from "../platform/scope.ts";
import type { FoundCase, FoundProvider } from "./search-result.ts";

/** Cases of the person's scope that are so, the newest first. */
function findCases(ctx: UserCtx, condition: Prisma.Sql, most: number): Promise<FoundCase[]> {
  return ask<FoundCase>(
    ctx.db,
    Prisma.sql`
    SELECT found.id, found.file_code AS "fileCode", found.status, found.form_of_aid AS "formOfAid",
      applicant.full_name AS "fullName", provider.full_name AS "providerName"
    FROM (SELECT * FROM cases ${whereAll([...inScope(ctx), condition])}
      ORDER BY accepted_at DESC, id DESC LIMIT ${most}) AS found
    JOIN requests AS request ON request.id = found.request_id
    JOIN applicants AS applicant ON applicant.id = request.applicant_id
    LEFT JOIN providers AS provider ON provider.id = found.provider_id
    ORDER BY found.accepted_at DESC, found.id DESC`,
  );
}

// Of a part that fits thousands of codes the newest are not worth reading them all.
const LOOKED_AT = 300;

/** Cases whose code holds what was typed; first found by the index of three letters, then put in order. */
export async function findCasesByCode(ctx: UserCtx, part: string, most: number): Promise<FoundCase[]> {
  const pattern = `%${part.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const rows = await ask<{ id: string }>(
    ctx.db,
    Prisma.sql`
    WITH hits AS MATERIALIZED (
      SELECT id FROM cases ${whereAll([Prisma.sql`file_code ILIKE ${pattern}`, ...inScope(ctx)])} LIMIT ${LOOKED_AT})
    SELECT id FROM hits`,
  );
  if (rows.length === 0) return [];
  return findCases(
    ctx,
    anyOf(
      "id",
      rows.map(({ id }) => id),
    ),
    most,
  );
}

/** Cases of people that were found. */
export function findCasesOf(ctx: UserCtx, applicantIds: string[], most: number): Promise<FoundCase[]> {
  if (applicantIds.length === 0) return Promise.resolve([]);
  return findCases(ctx, anyOf("applicant_id", applicantIds), most);
}

function anyOf(column: "id" | "applicant_id", ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(column)} = ANY(${ids}::uuid[])`;
}

/** A provider's own cases by the person's name or number: the register of persons is not for them. */
export function findOwnCases(
  ctx: UserCtx,
  { name, digits }: { name: string | null; digits: string | null },
  most: number,
): Promise<FoundCase[]> {
  const number = `${digits}%`;
  const part = `%${(name ?? "").replaceAll(/[\\%_]/g, "\\$&")}%`;
  const isMeant = digits
    ? Prisma.sql`(person.national_id LIKE ${number} OR person.phone LIKE ${number})`
    : Prisma.sql`person.folded_name LIKE ${part}`;
  const condition = Prisma.sql`EXISTS (SELECT 1 FROM requests AS asked
    JOIN applicants AS person ON person.id = asked.applicant_id WHERE asked.id = cases.request_id AND ${isMeant})`;
  return findCases(ctx, condition, most);
}

/** By name or telephone. Their number is bounded by the people there are. */
export async function findProvidersNamed(
  ctx: UserCtx,
  { name, digits }: { name: string | null; digits: string | null },
): Promise<FoundProvider[]> {
  const rows = await ask<FoundProvider & { phone: string | null }>(
    ctx.db,
    Prisma.sql`${KEPT}
    SELECT provider.id, provider.full_name AS "fullName", provider.kind, office.name AS "officeName", provider.phone
    FROM providers AS provider JOIN offices AS office ON office.id = provider.office_id
    ORDER BY provider.sort_key`,
  );
  const isMeant = digits
    ? (row: { phone: string | null }) => row.phone?.startsWith(digits) === true
    : (row: { fullName: string }) => foldVietnamese(row.fullName).includes(name ?? "");
  return rows.filter(isMeant).map(({ phone: _, ...row }) => row);
}

/** Courts and other bodies by a part of their name in either language. */
export async function findAgenciesNamed(ctx: UserCtx, name: string) {
  const rows = await listAgencyRows(ctx.db);
  return rows.filter((row) =>
    [row.name, row.nameEn].some((written) => foldVietnamese(written).includes(name)),
  );
}
