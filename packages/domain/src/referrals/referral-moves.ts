import { InvalidInput } from "../input/invalid-input.ts";
import { getTerm } from "../law/legal-term.ts";
import { transitionFrom } from "../requests/state-machine.ts";
import { type IncomingStatus, incomingStatuses } from "./incoming-status.ts";
import {
  type IncomingMoveName,
  type IncomingObstacle,
  incomingMachine,
  incomingMoveNames,
  type ReferralMoveName,
  type ReferralObstacle,
  referralMachine,
  referralMoveNames,
} from "./referral-machine.ts";
import { type ReferralPurpose, referralPurposes } from "./referral-purpose.ts";
import { type ReferralStatus, referralStatuses } from "./referral-status.ts";

/** All that a move of a referral depends on. */
export type ReferralState = {
  readonly status: ReferralStatus;
  readonly purpose: ReferralPurpose;
  /** The person consented in writing. */
  readonly hasConsent: boolean;
  /** The day by which a reply is asked for. */
  readonly hasReplyDay: boolean;
};

/** A move of a referral: allowed, or what stands against it. */
export type ReferralMove =
  | { readonly move: ReferralMoveName; readonly allowed: true; readonly status: ReferralStatus }
  | {
      readonly move: ReferralMoveName;
      readonly allowed: false;
      readonly because: readonly ReferralObstacle[];
    };

/** A move of a referral that came in: allowed, or what stands against it. */
export type IncomingMove =
  | { readonly move: IncomingMoveName; readonly allowed: true; readonly status: IncomingStatus }
  | {
      readonly move: IncomingMoveName;
      readonly allowed: false;
      readonly because: readonly IncomingObstacle[];
    };

/**
 * What can be done with a referral now, and if not, what is missing: one answer for each move, in the order of
 * `referralMoveNames`. Nothing about a person leaves without consent in writing (Điều 6 khoản 1); a request to
 * verify fixes its day (Điều 34 khoản 1).
 *
 * @example
 * referralMoves({ status: "prepared", purpose: "health-care", hasConsent: false, hasReplyDay: false })[0]
 * // { move: "send", allowed: false, because: ["no-written-consent"] }
 */
export function referralMoves(state: ReferralState): readonly ReferralMove[] {
  getTerm(referralStatuses, state.status, "status");
  getTerm(referralPurposes, state.purpose, "purpose");
  return referralMoveNames.map((move) => {
    const transition = transitionFrom(referralMachine, move, state.status);
    if (!transition) return { move, allowed: false, because: [statusObstacle(move, state.status)] };
    const because = transition.unless.filter((obstacle) => stands[obstacle](state));
    if (because.length > 0) return { move, allowed: false, because };
    return { move, allowed: true, status: transition.to ?? state.status };
  });
}

/**
 * One move of a referral: allowed with the status after it, or what stands against it.
 *
 * @example
 * moveReferral({ status: "sent", purpose: "health-care", hasConsent: true, hasReplyDay: false }, "note-taken")
 * // { move: "note-taken", allowed: true, status: "taken" }
 */
export function moveReferral(state: ReferralState, move: ReferralMoveName): ReferralMove {
  const answer = referralMoves(state).find((one) => one.move === move);
  if (!answer) throw new InvalidInput("move", move, referralMoveNames.join(", "));
  return answer;
}

/**
 * What can be done with a referral that came in.
 *
 * @example
 * incomingMoves({ status: "arrived", hasRequest: true })[0]
 * // { move: "open-request", allowed: false, because: ["request-opened-already"] }
 */
export function incomingMoves({
  status,
  hasRequest,
}: {
  readonly status: IncomingStatus;
  readonly hasRequest: boolean;
}): readonly IncomingMove[] {
  getTerm(incomingStatuses, status, "status");
  return incomingMoveNames.map((move) => {
    const transition = transitionFrom(incomingMachine, move, status);
    if (!transition) return { move, allowed: false, because: ["feedback-already-given"] };
    if (move === "open-request" && hasRequest)
      return { move, allowed: false, because: ["request-opened-already"] };
    return { move, allowed: true, status: transition.to ?? status };
  });
}

function statusObstacle(move: ReferralMoveName, status: ReferralStatus): ReferralObstacle {
  if (referralMachine.final.includes(status)) return "referral-ended";
  if (move === "send") return "referral-sent";
  return status === "prepared" ? "referral-not-sent" : "answer-known";
}

/** Whether an obstacle stands in the way. */
const stands: Record<ReferralObstacle, (state: ReferralState) => boolean> = {
  "no-written-consent": ({ hasConsent }) => !hasConsent,
  "no-reply-day": ({ purpose, hasReplyDay }) => purpose === "verification" && !hasReplyDay,
  "referral-not-sent": ({ status }) => status === "prepared",
  "referral-sent": ({ status }) => status !== "prepared",
  "referral-ended": ({ status }) => referralMachine.final.includes(status),
  "answer-known": ({ status }) => status === "taken",
};
