import {
  dayOf,
  type PlainDate,
  type RecommendationMoveName,
  type RecommendationOption,
  recommendationDaysLate,
  recommendationMoves,
} from "@tgpl/domain";
import { hasRight } from "../../platform/access.ts";
import { AppError, refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toDate } from "../../platform/fields.ts";
import type {
  One,
  RecommendationFilter,
  RecommendationList,
  RecommendationRecord,
} from "./inspection-record.ts";
import { mayReport } from "./inspection-scope.ts";
import {
  closeFinding,
  countEvidence,
  countStates,
  findRecommendations,
  findYears,
  getRecommendation,
  insertEvent,
  type StoredRecommendation,
  saveRecommendation,
} from "./recommendations.data.ts";

/** The recommendations of all years, those overdue first. */
export async function listRecommendations(
  ctx: UserCtx,
  filter: RecommendationFilter,
): Promise<RecommendationList> {
  const { lines, isCut } = await findRecommendations(ctx, filter);
  const evidence = await countEvidence(
    ctx,
    lines.map(({ id }) => id),
  );
  const today = dayOf(ctx.now());
  return {
    lines: lines.map((line) => ({
      ...line,
      daysLate: recommendationDaysLate(line, today),
      evidence: evidence.get(line.id) ?? 0,
    })),
    isCut,
    years: await findYears(ctx),
    counts: await countStates(ctx),
  };
}

/** One recommendation: what was seen, what is owed, and everything that was reported on it. */
export async function readRecommendation(
  ctx: UserCtx,
  { id }: { id: string },
): Promise<RecommendationRecord> {
  const stored = await getRecommendation(ctx, id);
  const evidence = (await countEvidence(ctx, [id])).get(id) ?? 0;
  return {
    ...stored,
    daysLate: recommendationDaysLate(stored, dayOf(ctx.now())),
    evidence,
    moves: movesOf(ctx, stored, evidence).map(({ move, because }) => ({ move, because: [...because] })),
    mayReport: hasRight(ctx.user.role, "inspection.answer") && mayReport(ctx, stored),
  };
}

type Word = One & { on: PlainDate; note: string };

/** Whoever is to act says that it is done. */
export async function reportDone(ctx: UserCtx, { id, version, on, note }: Word): Promise<One> {
  const stored = await getRecommendation(ctx, id);
  if (!mayReport(ctx, stored)) throw new AppError("forbidden", { right: "inspection.answer" });
  const data = {
    status: "recommendation-reported",
    reportedOn: toDate(on),
    reportedById: ctx.user.id,
  };
  return follow(ctx, stored, { move: "report-done", id, version, on, note, data, earliest: stored.heldOn });
}

/** Somebody else looked at the proof: the recommendation is closed, with the reason. */
export async function closeRecommendation(ctx: UserCtx, { id, version, on, note }: Word): Promise<One> {
  const stored = await getRecommendation(ctx, id);
  const earliest = stored.reportedOn ?? stored.heldOn;
  const data = { status: "recommendation-closed", closedOn: toDate(on) };
  const saved = await follow(ctx, stored, { move: "close", id, version, on, note, data, earliest });
  await closeFinding(ctx, stored.findingId);
  return saved;
}

/** It is not done yet, or not proved: whoever is to act goes on, and the day stays. */
export async function sendBack(ctx: UserCtx, { id, version, note }: Omit<Word, "on">): Promise<One> {
  const stored = await getRecommendation(ctx, id);
  const data = { status: "recommendation-open", reportedOn: null, reportedById: null };
  const on = dayOf(ctx.now());
  return follow(ctx, stored, { move: "send-back", id, version, on, note, data, earliest: stored.heldOn });
}

type Step = Word & {
  move: RecommendationMoveName;
  data: Parameters<typeof saveRecommendation>[2];
  /** The day before which it cannot have been. */
  earliest: PlainDate;
};

const actions = {
  "report-done": "recommendation.reported",
  close: "recommendation.closed",
  "send-back": "recommendation.sent-back",
} as const satisfies Record<RecommendationMoveName, string>;

async function follow(ctx: UserCtx, stored: StoredRecommendation, step: Step): Promise<One> {
  const { id, version, move, on, note, data, earliest } = step;
  const evidence = (await countEvidence(ctx, [id])).get(id) ?? 0;
  const option = movesOf(ctx, stored, evidence).find((one) => one.move === move);
  if (!option || option.because.length > 0)
    throw new AppError("status-not-allowed", { because: option?.because ?? [] });
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (on < earliest) throw refuseField("on", "too-long-ago", { minimum: earliest });
  const saved = await saveRecommendation(ctx, { id, version }, data);
  await insertEvent(ctx, id, { move, on, note });
  await writeAudit(ctx, actions[move], { type: "recommendation", id });
  return saved;
}

function movesOf(
  { user }: UserCtx,
  stored: StoredRecommendation,
  evidence: number,
): readonly RecommendationOption[] {
  const { status, isInForce, reportedById } = stored;
  return recommendationMoves({ status, isInForce, evidence, reportedByAsker: reportedById === user.id });
}
