import type { ApplicantLine } from "../applicants/applicant-form.ts";
import { byCloseness, findApplicants } from "../applicants/applicants.data.ts";
import { hasRight, type Right } from "../platform/access.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { readQuery, type SearchQuery } from "./read-query.ts";
import {
  findAgenciesNamed,
  findCasesByCode,
  findCasesOf,
  findOwnCases,
  findProvidersNamed,
} from "./search.data.ts";
import type { FoundCase, SearchResult } from "./search-result.ts";

export type FindInput = { text: string; most: number };

/**
 * Anything from anywhere, by one box: persons by name without marks, identity number or telephone, cases by file code or
 * by their person, providers, courts and other bodies; each only as far as the person's rights go. Names are shown, so
 * the reading is recorded.
 */
export async function findAnything(ctx: UserCtx, { text, most }: FindInput): Promise<SearchResult> {
  const query = readQuery(text);
  const [{ persons, cases }, providers, agencies] = await Promise.all([
    findPersonsAndCases(ctx, query, { text, most }),
    // A provider finds their own cases, and nobody's record.
    ctx.user.role === "provider" ? [] : findProviders(ctx, query),
    query.name ? findAgenciesNamed(ctx, query.name) : [],
  ]);
  const found = { persons, cases, providers, agencies };
  await record(ctx, found);
  const more = (["persons", "cases", "providers", "agencies"] as const).filter(
    (kind) => found[kind].length > most,
  );
  return {
    persons: found.persons.slice(0, most),
    cases: found.cases.slice(0, most),
    providers: found.providers.slice(0, most),
    agencies: found.agencies.slice(0, most),
    more,
  };
}

function may({ user }: UserCtx, right: Right): boolean {
  return hasRight(user.role, right);
}

async function findPersonsAndCases(ctx: UserCtx, query: SearchQuery, { text, most }: FindInput) {
  const persons = may(ctx, "applicant.read") ? await findPersons(ctx, query, text) : [];
  const cases = may(ctx, "case.read") ? await findCases(ctx, query, persons, most + 1) : [];
  return { persons, cases };
}

async function findPersons(
  ctx: UserCtx,
  { digits, name }: SearchQuery,
  text: string,
): Promise<ApplicantLine[]> {
  if (digits) return findApplicants(ctx, { digits });
  if (!name) return [];
  return byCloseness(text, await findApplicants(ctx, { name: text }));
}

async function findCases(
  ctx: UserCtx,
  { digits, name, fileCode }: SearchQuery,
  persons: readonly ApplicantLine[],
  most: number,
): Promise<FoundCase[]> {
  const byCode = fileCode ? await findCasesByCode(ctx, fileCode, most) : [];
  if (byCode.length > 0) return byCode;
  if (ctx.user.role === "provider") {
    return digits || name ? findOwnCases(ctx, { digits, name }, most) : [];
  }
  return findCasesOf(
    ctx,
    persons.map(({ id }) => id),
    most,
  );
}

async function findProviders(ctx: UserCtx, { digits, name }: SearchQuery) {
  return digits || name ? findProvidersNamed(ctx, { digits, name }) : [];
}

async function record(ctx: UserCtx, { persons, cases }: Pick<SearchResult, "persons" | "cases">) {
  const ids = [...persons, ...cases].map(({ id }) => id);
  const first = persons[0] ? { type: "applicant", id: persons[0].id } : { type: "case", id: ids[0] ?? "" };
  if (ids.length > 0) await writeAudit(ctx, "search.list.read", first, { ids });
}
