import type { Instant } from "../dates/instant.ts";
import type { DeadlineRuleId } from "../deadlines/deadline-rule.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";
import type { CaseStatus } from "./case-status.ts";

/** What decides which clock of a case runs. */
export type CaseClockState = {
  readonly status: CaseStatus;
  readonly formOfAid: FormOfAid;
  readonly acceptedAt: Instant;
  /** When the case was closed or discontinued; `null` while it runs. */
  readonly closedAt: Instant | null;
  /** When the beneficiary's application for another provider came that is not answered yet. */
  readonly replacementAskedAt?: Instant | null;
};

/** The deadline rule that runs on a case now, and the moment from which it counts. */
export type CaseClock = { readonly rule: DeadlineRuleId; readonly from: Instant };

/**
 * Which clock of the law runs on a case: appointment after acceptance (Điều 31, 33), the answer of an advice case
 * (Điều 32), the answer to an application for another provider (12/2018/TT-BTP Điều 9 khoản 1), which goes before these,
 * the hand-over of the file after the end (Điều 39 khoản 1). `null` when none does.
 *
 * @example
 * const acceptedAt = "2026-03-02T09:00:00+07:00";
 * const closedAt = "2026-05-04T16:30:00+07:00";
 * caseClock({ status: "closed", formOfAid: "proceedings", acceptedAt, closedAt })
 * // { rule: "closed-file-handover", from: closedAt }
 */
export function caseClock(state: CaseClockState): CaseClock | null {
  const { status, formOfAid, acceptedAt, closedAt, replacementAskedAt } = state;
  // The clocks of a transferred case run at the organisation that took it over.
  if (status === "transferred") return null;
  if (closedAt !== null) {
    return status === "handed-over" ? null : { rule: "closed-file-handover", from: closedAt };
  }
  if (replacementAskedAt) return { rule: "provider-replacement", from: replacementAskedAt };
  const rule = formOfAid === "legal-advice" ? "advice-answer" : appointment(formOfAid, status);
  return rule && { rule, from: acceptedAt };
}

function appointment(formOfAid: FormOfAid, status: CaseStatus): DeadlineRuleId | null {
  if (status !== "accepted") return null;
  return formOfAid === "proceedings" ? "provider-appointment" : "representation-appointment";
}
