import { InvalidInput } from "../input/invalid-input.ts";
import { getTerm } from "../law/legal-term.ts";
import { transitionFrom } from "../requests/state-machine.ts";
import { type NoticeDeclinedGround, noticeDeclinedGrounds } from "./notice-declined-ground.ts";
import {
  type NoticeMoveName,
  type NoticeObstacle,
  noticeMachine,
  noticeMoveNames,
} from "./notice-machine.ts";
import { type NoticeStatus, noticeStatuses } from "./notice-status.ts";

/** All that a move of a notice depends on. */
export type NoticeState = {
  readonly status: NoticeStatus;
  /** A case was opened on it. */
  readonly hasCase: boolean;
  /** Somebody was appointed to that case. */
  readonly hasProvider: boolean;
  readonly declinedGround: NoticeDeclinedGround | null;
  /** The agency refused or cancelled the registration, and nobody was named instead yet. */
  readonly awaitsSubstitute: boolean;
};

/** A move of a notice: allowed, with the unconfirmed clauses that it rests on, or what stands against it. */
export type NoticeMove =
  | { readonly move: NoticeMoveName; readonly allowed: true; readonly unconfirmed: readonly string[] }
  | { readonly move: NoticeMoveName; readonly allowed: false; readonly because: readonly NoticeObstacle[] };

/** The status after a move of a notice, or what stood against it. */
export type MovedNotice =
  | { readonly ok: true; readonly status: NoticeStatus }
  | { readonly ok: false; readonly because: readonly NoticeObstacle[] };

/**
 * What can be done with an agency's notice now, and if not, what is missing: one answer for each move, in the order
 * of `noticeMoveNames`.
 *
 * @example
 * const state: NoticeState = {
 *   status: "notice-accepted",
 *   hasCase: true,
 *   hasProvider: false,
 *   declinedGround: null,
 *   awaitsSubstitute: false,
 * };
 * noticeMoves(state).find(({ move }) => move === "answer-agency")
 * // { move: "answer-agency", allowed: false, because: ["provider-not-named"] }
 */
export function noticeMoves(state: NoticeState): readonly NoticeMove[] {
  checkCodes(state);
  return noticeMoveNames.map((move) => {
    const transition = transitionFrom(noticeMachine, move, state.status);
    if (!transition) return { move, allowed: false, because: [statusObstacle(move, state)] };
    const because = transition.unless.filter((obstacle) => stands[obstacle](state));
    if (because.length > 0) return { move, allowed: false, because };
    const { provision, evidence } = transition;
    return { move, allowed: true, unconfirmed: provision && evidence === "unconfirmed" ? [provision] : [] };
  });
}

/**
 * The status after a move of a notice, or why it is refused.
 *
 * @example
 * const state: NoticeState = {
 *   status: "noticed",
 *   hasCase: false,
 *   hasProvider: false,
 *   declinedGround: null,
 *   awaitsSubstitute: false,
 * };
 * moveNotice(state, "accept-notice") // { ok: true, status: "notice-accepted" }
 */
export function moveNotice(state: NoticeState, move: NoticeMoveName): MovedNotice {
  const answer = noticeMoves(state).find((one) => one.move === move);
  if (!answer) throw new InvalidInput("move", move, noticeMoveNames.join(", "));
  if (!answer.allowed) return { ok: false, because: answer.because };
  return { ok: true, status: transitionFrom(noticeMachine, move, state.status)?.to ?? state.status };
}

/** Why the status itself is in the way. */
function statusObstacle(move: NoticeMoveName, { status, hasCase }: NoticeState): NoticeObstacle {
  if (move === "receive-notice") return "notice-already-received";
  if (move === "record-registration-turn" || move === "name-substitute") return "notice-not-accepted";
  if (move === "answer-agency")
    return status === "notice-answered" ? "notice-settled" : "agency-not-answered-yet";
  if (status === "awaited") return "notice-not-received";
  return move === "appoint-on-notice" && !hasCase ? "notice-not-accepted" : "notice-settled";
}

/** Whether an obstacle stands in the way. */
const stands: Record<NoticeObstacle, (state: NoticeState) => boolean> = {
  "notice-not-received": ({ status }) => status === "awaited",
  "notice-already-received": ({ status }) => status !== "awaited",
  "notice-settled": ({ status }) => status !== "awaited" && status !== "noticed",
  "notice-not-accepted": ({ hasCase }) => !hasCase,
  "provider-not-named": ({ hasProvider }) => !hasProvider,
  "provider-named-already": ({ hasProvider }) => hasProvider,
  "no-declined-ground": ({ declinedGround }) => declinedGround === null,
  "agency-not-answered-yet": ({ status }) => status !== "notice-answered",
  "no-registration-refused": ({ awaitsSubstitute }) => !awaitsSubstitute,
};

function checkCodes({ status, declinedGround }: NoticeState): void {
  getTerm(noticeStatuses, status, "status");
  if (declinedGround !== null) getTerm(noticeDeclinedGrounds, declinedGround, "declinedGround");
}
