import { dayOf, partsOf } from "@tgpl/domain";
import type { UserCtx } from "../../platform/context.ts";
import type { ProviderLoad } from "./appointment-record.ts";
import { findCandidates, type KnownCandidate, quotaFor } from "./candidates.ts";

/** Everybody who performs legal aid in the city with their load, by name; a provider sees their own. */
export async function listLoads(ctx: UserCtx): Promise<ProviderLoad[]> {
  return (await findCandidates(ctx)).map((candidate) => toLoad(ctx, candidate));
}

function toLoad(ctx: UserCtx, { stored, openCases, casesOfYear }: KnownCandidate): ProviderLoad {
  const on = dayOf(ctx.now());
  const away = stored.leaves.find(({ from, until }) => from <= on && on <= until);
  const next = stored.leaves.findLast(({ from }) => from > on);
  const quota = quotaFor(stored, partsOf(on).year, on);
  const { id, fullName, kind, officeId, officeName, active, tie, fieldsOfLaw, skills, languages, cardUntil } =
    stored;
  return {
    ...{ id, fullName, kind, officeId, officeName, active, tie, fieldsOfLaw, skills, languages, cardUntil },
    awayUntil: away?.until ?? null,
    awayFrom: next?.from ?? null,
    openCases,
    casesOfYear,
    quota: quota && { ...quota, parts: [...quota.parts] },
  };
}
