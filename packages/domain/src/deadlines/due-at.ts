import { dayOf, endOfDay, fromEpoch, type Instant, toEpoch, toInstant } from "../dates/instant.ts";
import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Evidence } from "../law/evidence.ts";
import { uncodedAmendments } from "../law/uncoded-amendments.ts";
import type { AlternativeLength, DeadlineRule, DeadlineRuleId, DeadlineUnit } from "./deadline-rule.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { dutiesWithoutLength } from "./duties-without-length.ts";
import { withinKnownYears } from "./within-known-years.ts";
import { checkCalendar, findReasonOff, type SkippedDay, type WorkingCalendar } from "./working-calendar.ts";

/** A known amendment whose text is not coded may have changed the limit: the last known one was applied. */
export type DeadlineWarning = {
  readonly code: "amending-law-not-coded" | "amending-circular-not-coded";
  readonly law: string;
};

/** When the same would be due as another source counts it; `due` is `null` where the calendar does not reach. */
export type AlternativeDue = AlternativeLength & { readonly due: Instant | null };

/** When a duty is due, and how the days were counted. */
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
  readonly alternative: AlternativeDue | null;
  /** The version of the calendar with which it was counted. */
  readonly calendarVersion: string;
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
  checkCalendar(calendar);
  const rule = getDeadlineRule(id, dayOf(from));
  if (rule.length === null) {
    throw new InvalidInput("rule", id, "a rule whose length is known; this one is switched off");
  }
  const { unit, length, provision, evidence } = rule;
  const counting = count(from, length, unit, calendar);
  return {
    rule: id,
    from,
    ...counting,
    unit,
    length,
    provision,
    evidence,
    warnings: warningsOf(provision, dayOf(from)),
    alternative: alternativeOf(rule, from, calendar),
    calendarVersion: calendar.version,
  };
}

/**
 * The version of a rule for events of a day. Throws {@link InvalidInput} for an unknown rule or a day before it.
 *
 * @example
 * getDeadlineRule("complaint-first", "2026-11-23").provision // "11/2017/QH14#45"
 */
export function getDeadlineRule(id: DeadlineRuleId, on: PlainDate): DeadlineRule {
  const versions = deadlineRules.filter((rule) => rule.id === id);
  const [first] = versions;
  if (!first) throw unknownRule(id);
  const rule = versions.find(({ inForce }) => isWithin(on, inForce));
  if (!rule)
    throw new InvalidInput("from", on, `a day from ${first.inForce.from}, when ${first.provision} began`);
  return rule;
}

function unknownRule(id: string): InvalidInput {
  const duty = dutiesWithoutLength.find((one) => one.id === id);
  if (duty) {
    const kept = duty.record.join(", ");
    return new InvalidInput("rule", id, `a number of hours or days, but ${duty.reason.en}; keep ${kept}`);
  }
  return new InvalidInput("rule", id, [...new Set(deadlineRules.map((rule) => rule.id))].join(", "));
}

type Counting = Pick<Deadline, "due" | "counted" | "skipped">;

function count(from: Instant, length: number, unit: DeadlineUnit, calendar: WorkingCalendar): Counting {
  if (unit === "hours")
    return { due: fromEpoch(toEpoch(from) + length * 3_600_000), counted: [], skipped: [] };
  const counted: PlainDate[] = [];
  const skipped: SkippedDay[] = [];
  let date = dayOf(from);
  while (counted.length < length) {
    date = addDays(date, 1);
    const off = unit === "working-days" ? findReasonOff(calendar, date) : null;
    if (off) skipped.push(off);
    else counted.push(date);
  }
  return { due: endOfDay(date), counted, skipped };
}

/** The other counting only informs, so a year that it would need and nobody knows must not stop the answer. */
function alternativeOf(
  { alternative }: DeadlineRule,
  from: Instant,
  calendar: WorkingCalendar,
): AlternativeDue | null {
  if (!alternative) return null;
  const { length, unit } = alternative;
  return { ...alternative, due: withinKnownYears(() => count(from, length, unit, calendar).due) };
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
