import type { FieldOfLaw } from "../requests/field-of-law.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";
import type { ConflictOfInterest } from "./conflict-of-interest.ts";
import type { ConflictWaiverReason } from "./conflict-waiver-reason.ts";
import type { PersonMatch } from "./match-persons.ts";
import { replacementGroundCounts } from "./replacement-ground.ts";
import type { WaiverObstacle } from "./waiver-obstacle.ts";

/** A conflict, the case in which it stands, and why it should not stand in the way. */
export type Waiver = {
  readonly conflict: Pick<ConflictOfInterest, "effect">;
  readonly match: Pick<PersonMatch, "reasons">;
  readonly reason: ConflictWaiverReason;
  readonly formOfAid: FormOfAid;
  readonly fieldOfLaw: FieldOfLaw;
};

/** Whether the reason will do, and if not, why. */
export type WaiverAnswer =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: readonly [WaiverObstacle] };

/**
 * Whether a conflict may be waived for this reason. Who acted for the opposing side in the same case must refuse,
 * unless the sides agreed in advice or out-of-court representation in a civil case (Luật TGPL Điều 25 khoản 2).
 * Reading: see readings/0010-acted-for-the-other-side.md
 *
 * @example
 * mayWaive({
 *   conflict: { effect: "bars" },
 *   match: { reasons: ["same-national-id"] },
 *   reason: "stays-objective",
 *   formOfAid: "proceedings",
 *   fieldOfLaw: "civil-family",
 * }) // { allowed: false, because: ["provider-must-refuse"] }
 */
export function mayWaive(waiver: Waiver): WaiverAnswer {
  const obstacle = obstacleOf(waiver);
  return obstacle ? { allowed: false, because: [obstacle] } : { allowed: true };
}

function obstacleOf({ conflict, match, reason, formOfAid, fieldOfLaw }: Waiver): WaiverObstacle | null {
  if (reason === "another-person") {
    return match.reasons.includes("same-national-id") ? "same-number-same-person" : null;
  }
  if (reason === "stays-objective") return conflict.effect === "bars" ? "provider-must-refuse" : null;
  const agreed = { formOfAid, fieldOfLaw, sidesAgreed: true };
  return replacementGroundCounts("acted-for-opposing-side", agreed) ? "exception-not-met" : null;
}
