import { type ReplacementGround, type SharedCase, shareOutCases, suggestProviders } from "@tgpl/domain";
import { AppError, refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { changeCase } from "../change-case.ts";
import type { PlannedCase } from "./appointment-record.ts";
import { findCandidates, type KnownCandidate } from "./candidates.ts";
import {
  findHandoverItems,
  findHolders,
  type HandedOver,
  insertHandover,
  markUndone,
} from "./handovers.data.ts";
import { findWhoKnows, findWhoWorksIn } from "./loads.data.ts";
import { findNeeds, type NeedyCase } from "./needs.data.ts";
import { namesOfProviders } from "./replacements.data.ts";
import { toSuggested } from "./suggest-for-case.ts";

export type PlanHandOverInput = { providerId: string | null; caseIds: string[] };

const CHOICES = 5;

/** The preview of a hand-over: the open cases of somebody, or those chosen, each with who would best take it. */
export async function planHandOver(ctx: UserCtx, input: PlanHandOverInput): Promise<PlannedCase[]> {
  const which = input.providerId ? { providerId: input.providerId } : { ids: input.caseIds };
  const cases = (await findNeeds(ctx, which)).filter(({ need }) => need.provider !== null);
  const candidates = await findCandidates(ctx);
  const shared = shareOutCases(await withAcquaintance(ctx, cases, candidates), candidates);
  const names = new Map(candidates.map(({ provider, stored }) => [provider, stored.fullName]));
  const ids = cases.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "case.list.read", { type: "case", id: ids[0] }, { ids });
  return cases.map((one, at) => ({
    id: one.id,
    version: one.version,
    fileCode: one.fileCode,
    fullName: one.fullName,
    from: names.get(one.need.provider ?? "") ?? "",
    ...choicesOf(shared[at], candidates),
  }));
}

function choicesOf(shared: SharedCase | undefined, candidates: readonly KnownCandidate[]) {
  const choices = (shared?.suggestions ?? [])
    .filter(({ standing }) => standing !== "impossible")
    .slice(0, CHOICES)
    .flatMap((one) => toSuggested(one, candidates) ?? []);
  return { to: shared?.to ?? null, choices };
}

async function withAcquaintance(ctx: UserCtx, cases: NeedyCase[], candidates: KnownCandidate[]) {
  const ids = candidates.map(({ provider }) => provider);
  const near = await findWhoWorksIn(
    ctx,
    ids,
    cases.map(({ communeCode }) => communeCode),
  );
  const known = await findWhoKnows(
    ctx,
    cases.map(({ applicantId }) => applicantId),
    cases.map(({ id }) => id),
  );
  return cases.map(({ id, need, communeCode, applicantId }) => ({
    ...{ id, need },
    near: near.get(communeCode) ?? [],
    known: known.get(applicantId) ?? [],
  }));
}

export type HandOverInput = {
  ground: ReplacementGround;
  note: string;
  items: { caseId: string; version: number; toProviderId: string }[];
};

/** Gives cases to others at one time: each is replaced on the ground of Điều 25, with the same note in its story. */
export async function handOverWork(ctx: UserCtx, { ground, note, items }: HandOverInput) {
  const holders = await findHolders(
    ctx,
    items.map(({ caseId }) => caseId),
  );
  await refuseImpossible(ctx, items);
  const names = await namesOfProviders(
    ctx,
    items.map(({ toProviderId }) => toProviderId),
  );
  const done: HandedOver[] = [];
  for (const { caseId, version, toProviderId } of items) {
    const holder = holders.get(caseId);
    if (!holder) throw new AppError("not-found");
    const saved = await changeCase(
      ctx,
      { id: caseId, version },
      {
        move: "replace-provider",
        given: { replacementGround: ground },
        data: () => ({ providerId: toProviderId, appointedAt: new Date(ctx.now()) }),
        event: { kind: "work-handed-over", note, provider: names.get(toProviderId) ?? null },
      },
    );
    const { providerId, appointedAt } = holder;
    const fromProviderId = providerId ?? toProviderId;
    done.push({ caseId, fromProviderId, toProviderId, appointedAt, versionAfter: saved.version });
  }
  const id = await insertHandover(ctx, { ground, note }, done);
  return { id, count: done.length };
}

async function refuseImpossible(ctx: UserCtx, items: HandOverInput["items"]): Promise<void> {
  const cases = await findNeeds(ctx, { ids: items.map(({ caseId }) => caseId) });
  const candidates = await findCandidates(
    ctx,
    items.map(({ toProviderId }) => toProviderId),
  );
  for (const { id, need } of cases) {
    const to = items.find(({ caseId }) => caseId === id)?.toProviderId;
    const suggestion = suggestProviders(need, candidates).find(({ provider }) => provider === to);
    if (suggestion?.standing !== "free" && suggestion?.standing !== "needs-reason")
      throw refuseField("toProviderId", "cannot-be-appointed");
  }
}

/** Gives the cases back to whom they were taken from; those on which somebody has worked since stay where they are. */
export async function undoHandOver(ctx: UserCtx, { id: handoverId }: { id: string }) {
  const items = await findHandoverItems(ctx, handoverId);
  const untouched = items.filter(({ legalCase, versionAfter }) => legalCase.version === versionAfter);
  const names = await namesOfProviders(
    ctx,
    untouched.map(({ fromProviderId }) => fromProviderId),
  );
  for (const { caseId, fromProviderId, appointedAt, versionAfter } of untouched) {
    await changeCase(
      ctx,
      { id: caseId, version: versionAfter },
      {
        move: "replace-provider",
        data: () => ({ providerId: fromProviderId, appointedAt }),
        event: { kind: "hand-over-undone", provider: names.get(fromProviderId) ?? null },
      },
    );
  }
  await markUndone(
    ctx,
    handoverId,
    untouched.map(({ caseId }) => caseId),
  );
  const kept = items.filter((item) => !untouched.includes(item)).map(({ legalCase }) => legalCase.fileCode);
  return { restored: untouched.length, kept };
}
