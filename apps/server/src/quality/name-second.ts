import { mayAppraise } from "@tgpl/domain";
import { hasRight, type Role, rights } from "../platform/access.ts";
import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { addQualityEvent } from "./add-quality-event.ts";
import { type AppraisedCase, changeAppraisal, getAppraisal, getAppraised } from "./appraisal.data.ts";
import { requireAppraiser } from "./require-appraiser.ts";

export type NameSecondInput = { caseId: string; version: number; accountId: string; reason: string };

/** Names who gives points a second time and why, without seeing the first's until both are done. */
export async function nameSecond(ctx: UserCtx, { caseId, version, accountId, reason }: NameSecondInput) {
  const { legalCase, appraisal } = await getAppraisal(ctx, caseId);
  requireAppraiser(ctx, legalCase);
  if (appraisal.status !== "appraising")
    throw new AppError("status-not-allowed", { because: ["sheet-signed"] });
  if (appraisal.secondAppraiserId) throw new AppError("status-not-allowed", { because: ["second-named"] });
  const candidates = await findCandidates(ctx, legalCase);
  if (!candidates.some(({ id }) => id === accountId)) throw refuseField("accountId", "not-an-appraiser");
  await ctx.db.appraisalSheet.create({
    data: { appraisalId: appraisal.id, place: "second", byId: accountId },
    select: { id: true },
  });
  await addQualityEvent(ctx, caseId, "second-named", { reason });
  return changeAppraisal(ctx, appraisal, version, { secondAppraiserId: accountId });
}

/** Who may give points to a case besides those who do so already: of its office, and the Centre's directors. */
export async function listAppraisers(ctx: UserCtx, { caseId }: { caseId: string }) {
  return findCandidates(ctx, await getAppraised(ctx, caseId));
}

/**
 * Where the two differ a third person decides. So the only one who could decide is not named as one of the two.
 */
async function findCandidates(ctx: UserCtx, legalCase: AppraisedCase) {
  const scorers = legalCase.appraisal?.sheets.map(({ byId }) => byId) ?? [];
  const accounts = await findAccounts(ctx, legalCase);
  const isFree = (one: AccountRow, earlierAppraisers: readonly string[]) =>
    mayAppraise({
      appraiser: one.id,
      appraiserAsProvider: one.providerId,
      provider: legalCase.providerId,
      earlierAppraisers,
    }).length === 0;
  const leavesDecider = ({ id }: AccountRow) =>
    accounts.some((one) => hasRight(one.role as Role, "quality.decide") && isFree(one, [...scorers, id]));
  return accounts
    .filter((one) => isFree(one, scorers) && leavesDecider(one))
    .map(({ id, displayName }) => ({ id, name: displayName }));
}

type AccountRow = Awaited<ReturnType<typeof findAccounts>>[number];

function findAccounts(ctx: UserCtx, { officeId }: AppraisedCase) {
  return ctx.db.account.findMany({
    where: {
      active: true,
      OR: [
        { role: { in: [...rights["quality.decide"]] } },
        { role: { in: [...rights["quality.appraise"]] }, officeId },
      ],
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    take: 200,
    select: { id: true, displayName: true, role: true, providerId: true },
  });
}
