import { dayOf, endOfDay, fromEpoch, type Instant, toEpoch, toInstant } from "../dates/instant.ts";
import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Evidence } from "../law/evidence.ts";
import { uncodedAmendments } from "../law/uncoded-amendments.ts";
import type { DeadlineRule, DeadlineRuleId, DeadlineUnit } from "./deadline-rule.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { findReasonOff, type SkippedDay, type WorkingCalendar } from "./working-calendar.ts";

/** A known amendment whose text is not coded may have changed the limit: the last known one was applied. */
export type DeadlineWarning = {
  readonly code: "amending-law-not-coded" | "amending-circular-not-coded";
  readonly law: string;
};

export type Deadline = {
  readonly rule: DeadlineRuleId;
  readonly from: Instant;
  readonly due: Instant;
  readonly unit: DeadlineUnit;
  readonly length: number;
  /** The days that count, the day of the event not among them; none for a limit in hours. */
  readonly counted: readonly PlainDate[];
  readonly skipped: readonly SkippedDay[];
  readonly provision: string;
  readonly evidence: Evidence;
  readonly warnings: readonly DeadlineWarning[];
};

/**
 * When something is due. Hours run round the clock. A limit in days leaves out the day of the event and ends at
 * 23:59:59, Vietnam's time, of its last day; working days leave out weekends and public holidays too.
 *
 * Monday 23 November 2026, 15:05; 3 working days: the 24th is a holiday, so 25, 26 and 27 count.
 *
 * @example dueAt("provider-appointment", "2026-11-23T15:05:00+07:00", vietnamCalendar()).due // "2026-11-27T23:59:59+07:00"
 */
export function dueAt(id: DeadlineRuleId, from: Instant, calendar: WorkingCalendar): Deadline {
  toInstant(from, "from");
  const rule = getDeadlineRule(id, dayOf(from));
  if (rule.length === null) {
    throw new InvalidInput("rule", id, "a rule whose length is known; this one is switched off");
  }
  const { unit, length, provision, evidence } = rule;
  const days = unit === "hours" ? { counted: [], skipped: [] } : countDays(from, length, unit, calendar);
  const due =
    unit === "hours" ? fromEpoch(toEpoch(from) + length * 3_600_000) : endOfLast(days.counted, from);
  const warnings = warningsOf(provision, dayOf(from));
  return { rule: id, from, due, unit, length, ...days, provision, evidence, warnings };
}

/** The version of a rule for events of a day. Throws {@link InvalidInput} for an unknown rule or a day before it. */
export function getDeadlineRule(id: DeadlineRuleId, on: PlainDate): DeadlineRule {
  const versions = deadlineRules.filter((rule) => rule.id === id);
  const [first] = versions;
  if (!first) {
    const ids = new Set(deadlineRules.map((rule) => rule.id));
    throw new InvalidInput("rule", id, [...ids].join(", "));
  }
  const rule = versions.find(({ inForce }) => isWithin(on, inForce));
  if (!rule)
    throw new InvalidInput("from", on, `a day from ${first.inForce.from}, when ${first.provision} began`);
  return rule;
}

function countDays(from: Instant, length: number, unit: DeadlineUnit, calendar: WorkingCalendar) {
  const counted: PlainDate[] = [];
  const skipped: SkippedDay[] = [];
  for (let date = addDays(dayOf(from), 1); counted.length < length; date = addDays(date, 1)) {
    const off = unit === "working-days" ? findReasonOff(calendar, date) : null;
    if (off) skipped.push(off);
    else counted.push(date);
  }
  return { counted, skipped };
}

function endOfLast(counted: readonly PlainDate[], from: Instant): Instant {
  return endOfDay(counted.at(-1) ?? dayOf(from));
}

function warningsOf(provision: string, on: PlainDate): readonly DeadlineWarning[] {
  const [document] = provision.split("#");
  return uncodedAmendments
    .filter(({ amends, possibleFrom }) => amends === document && possibleFrom <= on)
    .map(({ document: law }) => ({
      code: law.endsWith("TTLT") ? "amending-circular-not-coded" : "amending-law-not-coded",
      law,
    }));
}
