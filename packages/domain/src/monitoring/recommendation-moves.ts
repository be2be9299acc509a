import { daysBetween, type PlainDate } from "../dates/plain-date.ts";
import {
  type RecommendationMoveName,
  type RecommendationObstacle,
  type RecommendationStatus,
  recommendationMoveNames,
} from "./recommendation-status.ts";

/** What the moves of a recommendation depend on. */
export type RecommendationState = {
  readonly status: RecommendationStatus;
  /** Whether the minutes that make it are closed. */
  readonly isInForce: boolean;
  /** How many files prove that it was done. */
  readonly evidence: number;
  /** Whether the one who asks is the one who reported it done. */
  readonly reportedByAsker: boolean;
};

/** A move of a recommendation with what stands against it; nothing = it can be made. */
export type RecommendationOption = {
  readonly move: RecommendationMoveName;
  readonly because: readonly RecommendationObstacle[];
};

/**
 * What somebody can do with a recommendation: report it done, close it after proof, or send the report back. Nobody
 * closes what they reported themselves.
 *
 * @example
 * recommendationMoves({ status: "recommendation-reported", isInForce: true, evidence: 0, reportedByAsker: true })[1]
 * // { move: "close", because: ["no-evidence", "reported-by-the-same"] }
 */
export function recommendationMoves(state: RecommendationState): readonly RecommendationOption[] {
  return recommendationMoveNames.map((move) => ({ move, because: obstaclesTo(move, state) }));
}

function obstaclesTo(
  move: RecommendationMoveName,
  { status, isInForce, evidence, reportedByAsker }: RecommendationState,
): readonly RecommendationObstacle[] {
  if (status === "recommendation-closed") return ["recommendation-closed"];
  if (!isInForce) return ["minutes-open"];
  if (move === "report-done") return status === "recommendation-reported" ? ["already-reported"] : [];
  if (status === "recommendation-open") return ["not-reported"];
  if (move === "send-back") return [];
  const because: RecommendationObstacle[] = [];
  if (evidence === 0) because.push("no-evidence");
  if (reportedByAsker) because.push("reported-by-the-same");
  return because;
}

/**
 * By how many days a recommendation is late: since its day while nobody has reported it done, up to the day of the
 * report after that; 0 within its time. A closed one keeps the days by which it was late.
 *
 * @example recommendationDaysLate({ dueOn: "2026-06-30", reportedOn: null }, "2026-07-03") // 3
 * @example recommendationDaysLate({ dueOn: "2026-06-30", reportedOn: "2026-06-29" }, "2026-07-03") // 0
 */
export function recommendationDaysLate(
  recommendation: { readonly dueOn: PlainDate; readonly reportedOn: PlainDate | null },
  today: PlainDate,
): number {
  const { dueOn, reportedOn } = recommendation;
  return Math.max(0, daysBetween(dueOn, reportedOn ?? today));
}
