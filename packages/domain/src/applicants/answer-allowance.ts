import type { PlainDate } from "../dates/plain-date.ts";
import type { AllowanceRecord } from "./allowance-record.ts";
import { type ConditionAnswer, socialPensionOnly, suspendedAllowance } from "./judgement.ts";

/**
 * The condition "đang hưởng trợ cấp xã hội hằng tháng" by one record. An entry that begins after the day says
 * nothing of it. The social pension answers as the law's switch says; `null`: a person decides.
 */
export function answerAllowance(
  record: AllowanceRecord,
  on: PlainDate | undefined,
  socialPensionCounts: boolean | null,
): ConditionAnswer {
  const { status, statusDate } = record;
  if (on !== undefined && statusDate !== undefined && statusDate > on) return "unknown";
  if (isSocialPension(record)) return answerPension(status, socialPensionCounts);
  return status === "suspended" ? suspendedAllowance : status === "active";
}

/** Whoever only has the pension: a pension that has ended says nothing of the allowance. */
function answerPension(status: AllowanceRecord["status"], counts: boolean | null): ConditionAnswer {
  if (status === "ended") return "unknown";
  if (counts === null) return socialPensionOnly;
  return counts && status === "suspended" ? suspendedAllowance : counts;
}

export function isSocialPension({ benefit }: AllowanceRecord): boolean {
  return benefit === "social-pension";
}
