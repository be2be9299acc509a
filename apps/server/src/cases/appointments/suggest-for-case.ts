import { type ProviderLanguage, type Suggestion, suggestProviders } from "@tgpl/domain";
import { AppError, refuseField } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import type { Suggested } from "./appointment-record.ts";
import { findCandidates, type KnownCandidate } from "./candidates.ts";
import { findWhoKnows, findWhoWorksIn } from "./loads.data.ts";
import { findNeeds, type NeedyCase } from "./needs.data.ts";

export type SuggestInput = {
  caseId: string;
  /** Whom the person asks for. */
  wishedFor: string | null;
  languages: readonly ProviderLanguage[];
};

/** Everybody who could be given the case, the best first, each with what speaks for and against. */
export async function suggestForCase(ctx: UserCtx, { caseId, ...wish }: SuggestInput): Promise<Suggested[]> {
  const [needy] = await findNeeds(ctx, { ids: [caseId] }, wish);
  if (!needy) throw new AppError("not-found");
  const candidates = await withAcquaintance(ctx, needy, await findCandidates(ctx));
  return suggestProviders(needy.need, candidates).flatMap((one) => toSuggested(one, candidates) ?? []);
}

/**
 * Refuses a provider whom nobody can appoint, and one against whom a rule speaks while no reason is given. A check
 * for conflicts of interest adds what it finds to the candidate (`hasConflict`).
 */
export async function requireReasonAgainstRule(
  ctx: UserCtx,
  caseId: string,
  { providerId, note }: { providerId: string; note: string | null },
): Promise<void> {
  const [needy] = await findNeeds(ctx, { ids: [caseId] });
  // Closed or out of sight: the move itself says so.
  if (!needy) return;
  const suggestion = suggestProviders(needy.need, await findCandidates(ctx, [providerId]))[0];
  if (!suggestion) throw refuseField("providerId", "unknown-provider");
  if (suggestion.standing === "impossible") throw refuseField("providerId", "cannot-be-appointed");
  if (suggestion.standing === "needs-reason" && note === null) throw refuseField("note", "reason-needed");
}

async function withAcquaintance(ctx: UserCtx, needy: NeedyCase, candidates: KnownCandidate[]) {
  const ids = candidates.map(({ provider }) => provider);
  const near = (await findWhoWorksIn(ctx, ids, [needy.communeCode])).get(needy.communeCode) ?? [];
  const known = (await findWhoKnows(ctx, [needy.applicantId], [needy.id])).get(needy.applicantId) ?? [];
  return candidates.map((candidate) => ({
    ...candidate,
    knowsPerson: known.includes(candidate.provider),
    worksInCommune: near.includes(candidate.provider) && candidate.provider !== needy.need.provider,
  }));
}

export function toSuggested(
  { provider, standing, reasons }: Suggestion,
  candidates: readonly KnownCandidate[],
): Suggested | undefined {
  const candidate = candidates.find((one) => one.provider === provider);
  if (!candidate) return undefined;
  const { stored, openCases, casesOfYear, quota } = candidate;
  const { fullName, kind, officeName } = stored;
  return {
    ...{ provider, fullName, kind, officeName, openCases, casesOfYear, quota, standing },
    reasons: [...reasons],
  };
}
