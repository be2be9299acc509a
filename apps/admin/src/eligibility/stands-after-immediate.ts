import { followUpOf, type ImmediateFollowUp } from "@tgpl/domain";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { answerOf } from "./answer.ts";
import { fromRecord } from "./request-value.ts";

/** Where a request stands that was accepted at once, by the facts as they are now; null for every other. */
export function standsAfterImmediate(record: RequestRecord, isOverdue: boolean): ImmediateFollowUp | null {
  if (record.status !== "accepted" || record.immediateReason === null) return null;
  const { decision, missing } = answerOf(fromRecord(record), record.receivedAt);
  return followUpOf({ outcome: decision.outcome, missingPapers: missing, isOverdue });
}
