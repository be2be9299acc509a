import { type Candidate, dayOf, type Period, partsOf, quotaOfYear } from "@tgpl/domain";
import { findProviders, leavesOf, type StoredProvider, serviceOf } from "../../directory/providers.data.ts";
import type { UserCtx } from "../../platform/context.ts";
import { countCasesOfYear, countOpenCases } from "./loads.data.ts";

export type KnownCandidate = Candidate & { stored: StoredProvider };

/** Everybody of the city, or those with the given ids, with their load of today. By name. */
export async function findCandidates(ctx: UserCtx, only?: readonly string[]): Promise<KnownCandidate[]> {
  const providers = await findProviders(ctx, only);
  const ids = providers.map(({ id }) => id);
  const on = dayOf(ctx.now());
  const { year } = partsOf(on);
  const open = await countOpenCases(ctx, ids);
  const ofYear = await countCasesOfYear(ctx, ids, year);
  return providers.map((stored) => ({
    stored,
    provider: stored.id,
    kind: stored.kind,
    office: stored.officeId,
    active: stored.active,
    fields: stored.fieldsOfLaw,
    skills: stored.skills,
    languages: stored.languages,
    card: cardOf(stored),
    leaves: leavesOf(stored),
    openCases: open.get(stored.id) ?? 0,
    casesOfYear: ofYear.get(stored.id) ?? 0,
    quota: quotaFor(stored, year, on)?.cases ?? null,
    knowsPerson: false,
    worksInCommune: false,
  }));
}

export function quotaFor(stored: StoredProvider, year: number, on: Parameters<typeof quotaOfYear>[1]) {
  const { kind, seniorFrom } = stored;
  const input = { kind, seniorFrom, year, service: serviceOf(stored), leaves: leavesOf(stored) };
  return quotaOfYear(input, on);
}

function cardOf({ cardNumber, cardFrom, cardUntil }: StoredProvider): Period | null {
  if (cardNumber === null && cardFrom === null && cardUntil === null) return null;
  return { from: cardFrom, until: cardUntil };
}
