import type { ProceduralStatus } from "../applicants/procedural-status.ts";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { type Instant, toEpoch } from "../dates/instant.ts";
import type { DeadlineRuleId } from "../deadlines/deadline-rule.ts";
import { deadlineRules } from "../deadlines/deadline-rules.ts";
import { type Deadline, dueAt } from "../deadlines/due-at.ts";
import type { WorkingCalendar } from "../deadlines/working-calendar.ts";
import { getTerm } from "../law/legal-term.ts";
import type { RegistrationRole } from "./registration-role.ts";
import type { RegistrationTurn } from "./registration-turn.ts";

/** Which time limit an agency has for a person of this standing; without one, why. */
export type NoticeRule =
  | { readonly rule: DeadlineRuleId; readonly because: null }
  /** The rule is known and its length is not: nothing is counted by it (U13). */
  | { readonly rule: null; readonly because: "switched-off"; readonly off: DeadlineRuleId }
  /** No text that is read names a limit for this standing (U15). */
  | { readonly rule: null; readonly because: "no-limit-known" };

const ruleOf: Partial<Record<ProceduralStatus, DeadlineRuleId>> = {
  arrested: "agency-notice-12h",
  "in-custody": "agency-notice-12h",
  accused: "agency-notice-24h",
  defendant: "agency-notice-24h",
  victim: "agency-notice-24h",
  party: "agency-notice-civil",
};

/**
 * The time limit in which an agency tells the Centre that a person asked for legal aid (Điều 31): 12 hours for who is
 * arrested or in custody, 24 hours for an accused, a defendant or a victim. For a party in a civil or administrative
 * case the length is not confirmed, so nothing is counted.
 *
 * @example noticeRuleFor("in-custody") // { rule: "agency-notice-12h", because: null }
 */
export function noticeRuleFor(status: ProceduralStatus): NoticeRule {
  getTerm(proceduralStatuses, status, "status");
  const rule = ruleOf[status];
  if (!rule) return { rule: null, because: "no-limit-known" };
  const isOff = deadlineRules.every(({ id, length }) => id !== rule || length === null);
  return isOff ? { rule: null, because: "switched-off", off: rule } : { rule, because: null };
}

/** When a person asked the agency, and when the agency told the Centre; `null` = it has not. */
export type NoticeCourse = {
  readonly status: ProceduralStatus;
  readonly requestedAt: Instant;
  readonly noticedAt: Instant | null;
};

/** How an agency kept its limit; `minutes` is how long it took, or has taken up to now. */
export type AgencyPromptness = {
  readonly deadline: Deadline;
  readonly minutes: number;
  readonly isLate: boolean;
  /** Minutes after the end of the limit; 0 in time. */
  readonly minutesLate: number;
};

/**
 * Whether an agency gave its notice in time, and by how much it was late; `null` where no limit is counted.
 *
 * @example
 * const course: NoticeCourse = {
 *   status: "in-custody",
 *   requestedAt: "2026-11-23T07:30:00+07:00",
 *   noticedAt: "2026-11-23T20:00:00+07:00",
 * };
 * judgeAgency(course, "2026-11-23T21:00:00+07:00", vietnamCalendar())?.minutesLate // 30
 */
export function judgeAgency(
  { status, requestedAt, noticedAt }: NoticeCourse,
  now: Instant,
  calendar: WorkingCalendar,
): AgencyPromptness | null {
  const { rule } = noticeRuleFor(status);
  if (rule === null) return null;
  const deadline = dueAt(rule, requestedAt, calendar);
  const told = toEpoch(noticedAt ?? now);
  const late = told - toEpoch(deadline.due);
  return {
    deadline,
    minutes: Math.floor((told - toEpoch(requestedAt)) / MINUTE),
    isLate: late > 0,
    minutesLate: late > 0 ? Math.ceil(late / MINUTE) : 0,
  };
}

const MINUTE = 60_000;

/**
 * Which clock runs when an agency acts against a registration: a refusal starts the organisation's own, 24 hours for
 * a defender and 2 working days for a protector (10/2018/TTLT Điều 6 khoản 1); a cancellation had to be told by the
 * agency within 24 hours (Điều 15).
 *
 * @example registrationRule("registration-refused", "protector") // "substitute-provider-protector"
 */
export function registrationRule(turn: RegistrationTurn, role: RegistrationRole): DeadlineRuleId {
  if (turn === "registration-cancelled") return "registration-cancellation-notice";
  return role === "defender" ? "substitute-provider-defence" : "substitute-provider-protector";
}
