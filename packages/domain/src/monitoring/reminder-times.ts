import { dayOf, fromEpoch, type Instant, toEpoch } from "../dates/instant.ts";
import { addDays } from "../dates/plain-date.ts";

/** The hours of a day, Vietnam's time, in which reminders are sent. Outside of them it is quiet. A working value. */
export const reminderHours = { from: 7, until: 18 } as const;

/** Minutes to wait after each failed try; after the last of them the reminder is given up. Working values. */
export const reminderWaits = [5, 15, 60, 240, 720] as const;

const MINUTE = 60_000;

/**
 * The same moment when reminders may be sent, else the end of the quiet hours.
 *
 * @example afterQuietHours("2026-11-23T09:00:00+07:00") // "2026-11-23T09:00:00+07:00"
 * @example afterQuietHours("2026-11-23T06:59:59+07:00") // "2026-11-23T07:00:00+07:00"
 * @example afterQuietHours("2026-11-23T18:00:00+07:00") // "2026-11-24T07:00:00+07:00"
 */
export function afterQuietHours(at: Instant): Instant {
  const local = fromEpoch(toEpoch(at));
  const hour = Number(local.slice(11, 13));
  if (hour >= reminderHours.from && hour < reminderHours.until) return at;
  const day = hour < reminderHours.from ? dayOf(at) : addDays(dayOf(at), 1);
  return `${day}T${String(reminderHours.from).padStart(2, "0")}:00:00+07:00`;
}

/**
 * When to try again after a number of failed tries, never in quiet hours; null when it is given up.
 *
 * @example nextReminderTry(1, "2026-11-23T09:00:00+07:00") // "2026-11-23T09:05:00+07:00"
 * @example nextReminderTry(3, "2026-11-23T17:30:00+07:00") // "2026-11-24T07:00:00+07:00"
 * @example nextReminderTry(6, "2026-11-23T09:00:00+07:00") // null
 */
export function nextReminderTry(failures: number, at: Instant): Instant | null {
  const wait = reminderWaits[failures - 1];
  return wait === undefined ? null : afterQuietHours(fromEpoch(toEpoch(at) + wait * MINUTE));
}
