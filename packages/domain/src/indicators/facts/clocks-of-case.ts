import { dayOf, type Instant } from "../../dates/instant.ts";
import type { DeadlineRuleId } from "../../deadlines/deadline-rule.ts";
import { dueAt } from "../../deadlines/due-at.ts";
import type { WorkingCalendar } from "../../deadlines/working-calendar.ts";
import { InvalidInput } from "../../input/invalid-input.ts";
import { type ClockFact, settleClock } from "./clock-fact.ts";

/** Who a clock fact is about, and what kind of matter it is: the part that a case has already. */
export type PersonFeatures = Omit<
  ClockFact,
  "kind" | "rule" | "agency" | "startedOn" | "settledOn" | "inTime"
>;

/** The moments of a case that start and stop its clocks; `null` = not yet, or never. */
export type CaseCourse = {
  readonly acceptedAt: Instant;
  /** The first appointment; a later replacement changes nothing here. */
  readonly appointedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly discontinuedAt: Instant | null;
  readonly handedOverAt: Instant | null;
};

type Run = {
  readonly rule: DeadlineRuleId;
  readonly from: Instant;
  readonly doneAt: Instant | null;
  readonly endedAt: Instant | null;
};

/**
 * The time limits that ran on a case: appointment (Điều 31, 33), the answer of an advice case (Điều 32) and the
 * hand-over of the file (Điều 39 khoản 1). One whose last day cannot be worked out, because the holidays of its year
 * are not known, is left out.
 *
 * @example
 * const features: PersonFeatures = {
 *   id: "1",
 *   place: null,
 *   sex: null,
 *   hasDisability: true,
 *   disabilityTypes: ["vision"],
 *   degree: null,
 *   ageBand: null,
 *   ground: null,
 *   formOfAid: "proceedings",
 *   fieldOfLaw: "criminal",
 * };
 * const course: CaseCourse = {
 *   acceptedAt: "2026-11-23T15:05:00+07:00",
 *   appointedAt: "2026-11-25T09:00:00+07:00",
 *   closedAt: null,
 *   discontinuedAt: null,
 *   handedOverAt: null,
 * };
 * clocksOfCase(features, course, vietnamCalendar()).map(({ rule, inTime }) => ({ rule, inTime }))
 * // [{ rule: "provider-appointment", inTime: true }]
 */
export function clocksOfCase(
  features: PersonFeatures,
  course: CaseCourse,
  calendar: WorkingCalendar,
): ClockFact[] {
  return [untilAnswered(features, course), untilHandedOver(course)].flatMap((run) => {
    const due = run && dueIfKnown(run, calendar);
    if (!run || !due) return [];
    const { rule, from, doneAt, endedAt } = run;
    const settled = settleClock({ due, doneAt, endedAt });
    return [{ ...features, kind: "clock", rule, agency: null, startedOn: dayOf(from), ...settled }];
  });
}

function untilAnswered({ formOfAid }: PersonFeatures, course: CaseCourse): Run {
  const { acceptedAt: from, appointedAt, closedAt, discontinuedAt } = course;
  if (formOfAid === "legal-advice") {
    return { rule: "advice-answer", from, doneAt: closedAt, endedAt: discontinuedAt };
  }
  const rule = formOfAid === "proceedings" ? "provider-appointment" : "representation-appointment";
  return { rule, from, doneAt: appointedAt, endedAt: closedAt ?? discontinuedAt };
}

function untilHandedOver({ closedAt, discontinuedAt, handedOverAt: doneAt }: CaseCourse): Run | null {
  const from = closedAt ?? discontinuedAt;
  return from && { rule: "closed-file-handover", from, doneAt, endedAt: null };
}

function dueIfKnown({ rule, from }: Run, calendar: WorkingCalendar): Instant | null {
  try {
    return dueAt(rule, from, calendar).due;
  } catch (error) {
    if (error instanceof InvalidInput && error.field === "calendar") return null;
    throw error;
  }
}
