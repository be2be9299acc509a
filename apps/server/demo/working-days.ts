import {
  addDays,
  dayOfWeek,
  fromEpoch,
  type Instant,
  isWorkingDay,
  type PlainDate,
  toEpoch,
  type WorkingCalendar,
} from "@tgpl/domain";
import { whenYearKnown } from "../src/platform/when-year-known.ts";
import type { Random } from "./random.ts";
import { writtenDay } from "./written-day.ts";

// A million stories ask about the same few thousand days.
const known = new WeakMap<WorkingCalendar, Map<PlainDate, boolean>>();

/** Whether somebody is at work: in years whose holidays are not known, on every weekday. */
export function isAtWork(day: PlainDate, calendar: WorkingCalendar): boolean {
  const days = known.get(calendar) ?? new Map<PlainDate, boolean>();
  known.set(calendar, days);
  const answer = days.get(day) ?? whenYearKnown(() => isWorkingDay(calendar, day)) ?? dayOfWeek(day) <= 5;
  days.set(day, answer);
  return answer;
}

/** The day, or the next on which somebody is at work. */
export function atWorkFrom(day: PlainDate, calendar: WorkingCalendar): PlainDate {
  return isAtWork(day, calendar) ? day : atWorkFrom(addDays(day, 1), calendar);
}

/** So many working days later, or with a negative number earlier. */
export function shiftWorkingDays(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  const step = count < 0 ? -1 : 1;
  let shifted = day;
  for (let left = Math.abs(count); left > 0; ) {
    shifted = addDays(shifted, step);
    if (isAtWork(shifted, calendar)) left -= 1;
  }
  return shifted;
}

const MORNING = { opens: 7 * 60 + 30, closes: 11 * 60 + 30 };
const AFTERNOON = { opens: 13 * 60, closes: 16 * 60 + 30 };

/** A minute of the office's hours. */
export function officeMoment(day: PlainDate, random: Random): Instant {
  const { opens, closes } = random.chance(0.55) ? MORNING : AFTERNOON;
  return momentAt(day, random.between(opens, closes), random.between(0, 59));
}

export function momentAt(day: PlainDate, minute: number, second = 0): Instant {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}+07:00`;
}

/** So many working days later, on the same day some minutes later; null when that is never, or still to come. */
export function laterMoment(
  { calendar, now }: { calendar: WorkingCalendar; now: Instant },
  from: Instant,
  workingDays: number | null,
  random: Random,
): Instant | null {
  if (workingDays === null) return null;
  const at =
    workingDays === 0
      ? fromEpoch(toEpoch(from) + random.between(5 * 60, 40 * 60) * 1000)
      : officeMoment(shiftWorkingDays(writtenDay(from), workingDays, calendar), random);
  return at < now ? at : null;
}
