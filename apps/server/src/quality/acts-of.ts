import { mayAppraise, toEpoch } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { appealClock } from "./appeal-clock.ts";
import type { AppraisedCase, StoredAppraisal } from "./appraisal.data.ts";
import type { AppraisalAct } from "./appraisal-record.ts";
import { scorersOf } from "./decide-points.ts";

/** What this person may do with the appraisal of a case now, so that a screen offers nothing else. */
export function actsOf(ctx: UserCtx, legalCase: AppraisedCase): AppraisalAct[] {
  const { appraisal, providerId } = legalCase;
  const { user } = ctx;
  const mayScore = hasRight(user.role, "quality.appraise") && isFree(ctx, providerId, []);
  if (!appraisal) return mayScore ? ["start"] : [];
  const mayDecide = hasRight(user.role, "quality.decide");
  const isUninvolved = mayDecide && isFree(ctx, providerId, scorersOf(appraisal));
  const { status, sheets } = appraisal;
  const own = sheets.find(({ byId, place }) => byId === user.id && place !== "decision");
  const isSigned = sheets.some(({ finishedAt }) => finishedAt);
  return [
    ...when(status === "appraising" && mayScore && own !== undefined && !own.finishedAt, "score"),
    ...when(status === "appraising" && mayScore && !appraisal.secondAppraiserId, "name-second"),
    ...when(status === "appraisers-differ" && isUninvolved, "decide"),
    ...when(mayDecide && mayScore && isSigned && status !== "appealed", "reopen"),
    ...when(status === "appealed" && isUninvolved, "answer-appeal"),
    ...actsOfProvider(ctx, appraisal),
  ];
}

function actsOfProvider(ctx: UserCtx, appraisal: StoredAppraisal): AppraisalAct[] {
  const { appraisedAt, appealedAt, acknowledgedAt, providerId } = appraisal;
  if (!appraisedAt || providerId === null || providerId !== ctx.user.providerId) return [];
  if (!hasRight(ctx.user.role, "quality.answer")) return [];
  const clock = appealClock(ctx, { appraisedAt: toMoment(appraisedAt), appealedAt: null });
  const isInTime = clock === null || toEpoch(clock.due) >= toEpoch(ctx.now());
  return [...when(!acknowledgedAt, "acknowledge"), ...when(!appealedAt && isInTime, "appeal")];
}

function isFree({ user }: UserCtx, provider: string | null, earlierAppraisers: readonly string[]): boolean {
  const state = { appraiser: user.id, appraiserAsProvider: user.providerId, provider, earlierAppraisers };
  return mayAppraise(state).length === 0;
}

function when(condition: boolean, act: AppraisalAct): AppraisalAct[] {
  return condition ? [act] : [];
}
