import type { Instant } from "../dates/instant.ts";
import type { DeadlineRuleId } from "../deadlines/deadline-rule.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";
import type { CaseStatus } from "./case-status.ts";

export type CaseClockState = {
  readonly status: CaseStatus;
  readonly formOfAid: FormOfAid;
  readonly acceptedAt: Instant;
  /** When the case was closed or discontinued; `null` while it runs. */
  readonly closedAt: Instant | null;
};

/** The deadline rule that runs on a case now, and the moment from which it counts. */
export type CaseClock = { readonly rule: DeadlineRuleId; readonly from: Instant };

/**
 * Which clock of the law runs on a case: appointment after acceptance (Điều 31, 33), the answer of an advice case
 * (Điều 32), the hand-over of the file after the end (Điều 39 khoản 1). `null` when none does.
 *
 * @example caseClock({ status: "closed", formOfAid: "proceedings", acceptedAt, closedAt })
 * // { rule: "closed-file-handover", from: closedAt }
 */
export function caseClock({ status, formOfAid, acceptedAt, closedAt }: CaseClockState): CaseClock | null {
  if (closedAt !== null) {
    return status === "handed-over" ? null : { rule: "closed-file-handover", from: closedAt };
  }
  const rule = formOfAid === "legal-advice" ? "advice-answer" : appointment(formOfAid, status);
  return rule && { rule, from: acceptedAt };
}

function appointment(formOfAid: FormOfAid, status: CaseStatus): DeadlineRuleId | null {
  if (status !== "accepted") return null;
  return formOfAid === "proceedings" ? "provider-appointment" : "representation-appointment";
}
