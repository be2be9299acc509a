import { type AppraisalStatus, addDays, dayOf, endOfDay, type Instant, toEpoch } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type OpenWork, type WorkAsked, workSource } from "../platform/work-source.ts";
import { appealClock } from "./appeal-clock.ts";
import {
  appraisalOf,
  appraisalsWithin,
  appraisedCase,
  freeToDecide,
  mayDecide,
} from "./open-appraisals.data.ts";

type Kind = "answer-appraisal-appeal" | "await-appraisal-answer" | "see-appraisal-result";
type OpenAppeal = OpenWork<Kind, "appraisal">;

/** Results on which a limit runs: the provider may still appeal, or the appeal waits for its answer. */
export const openAppeals = workSource<Kind, "appraisal">({
  kinds: {
    "answer-appraisal-appeal": "by-limit",
    "await-appraisal-answer": "waiting",
    "see-appraisal-result": "by-limit",
  },
  subjectType: "appraisal",
  right: "quality.read",
  find: async (ctx, asked) => {
    const found = [...(await findAppealed(ctx, asked)), ...(await findUnseen(ctx, asked))];
    return found.filter(isDueWithin(asked.due)).slice(0, asked.most);
  },
  count: async (ctx, reach) =>
    (await ctx.db.qualityAppraisal.count({ where: appealedWithin(ctx, reach) })) +
    (await findUnseen(ctx, { reach })).length,
});

function isDueWithin(span: WorkAsked["due"]) {
  return ({ due }: OpenAppeal) =>
    span === null ||
    (due !== null && toEpoch(due) >= toEpoch(span.from) && toEpoch(due) <= toEpoch(span.until));
}

function appealedWithin(ctx: UserCtx, reach: WorkReach) {
  const status: AppraisalStatus = "appealed";
  if (reach.scope !== "mine") return { status, ...appraisalsWithin(ctx, reach) };
  if (mayDecide(ctx)) return { status, ...freeToDecide(ctx) };
  const provided = reach.providerId ? [{ providerId: reach.providerId }] : [];
  return { status, OR: [appraisalsWithin(ctx, reach), ...provided] };
}

async function findAppealed(ctx: UserCtx, { reach, most }: WorkAsked): Promise<OpenAppeal[]> {
  const rows = await ctx.db.qualityAppraisal.findMany({
    where: appealedWithin(ctx, reach),
    orderBy: { appealedAt: "asc" },
    take: most,
    select: { appraisedAt: true, appealedAt: true, legalCase: { select: appraisedCase } },
  });
  const kind = mayDecide(ctx) ? "answer-appraisal-appeal" : "await-appraisal-answer";
  return rows.flatMap(({ appraisedAt, appealedAt, legalCase }) => {
    if (!appraisedAt || !appealedAt) return [];
    const moments = { appraisedAt: toMoment(appraisedAt), appealedAt: toMoment(appealedAt) };
    return [
      {
        kind,
        ...appraisalOf(legalCase),
        since: moments.appealedAt,
        due: appealClock(ctx, moments)?.due ?? null,
        rule: "appraisal-appeal-answer",
      },
    ];
  });
}

/** No time to appeal is longer: five working days, and the longest run of days off at Tết. */
const LONGEST_DAYS = 31;

/** Results that their provider has not looked at while an appeal is still in time; over it they are nobody's task. */
async function findUnseen(
  ctx: UserCtx,
  { reach, most }: Pick<WorkAsked, "reach"> & { most?: number },
): Promise<OpenAppeal[]> {
  if (reach.scope !== "mine" || !reach.providerId || !hasRight(ctx.user.role, "quality.answer")) return [];
  const now = ctx.now();
  const rows = await ctx.db.qualityAppraisal.findMany({
    where: {
      providerId: reach.providerId,
      status: "appraised" satisfies AppraisalStatus,
      acknowledgedAt: null,
      appealedAt: null,
      appraisedAt: { gte: new Date(endOfDay(addDays(dayOf(now), -LONGEST_DAYS))) },
    },
    orderBy: { appraisedAt: "asc" },
    ...(most && { take: most }),
    select: { appraisedAt: true, legalCase: { select: appraisedCase } },
  });
  return rows
    .flatMap(({ appraisedAt, legalCase }) =>
      appraisedAt ? [toUnseen(ctx, toMoment(appraisedAt), legalCase)] : [],
    )
    .filter(({ due }) => due === null || toEpoch(due) >= toEpoch(now));
}

function toUnseen(
  ctx: UserCtx,
  appraisedAt: Instant,
  legalCase: Parameters<typeof appraisalOf>[0],
): OpenAppeal {
  return {
    kind: "see-appraisal-result",
    ...appraisalOf(legalCase),
    since: appraisedAt,
    due: appealClock(ctx, { appraisedAt, appealedAt: null })?.due ?? null,
    rule: "appraisal-appeal",
  };
}
