import { dayOf, type Instant, isInstant, type PlainDate } from "@tgpl/domain";

/** A day and a time of day while they are typed. */
export type TypedMoment = { day: PlainDate | null; time: string };

/**
 * The moment that was typed, in Vietnam's time; undefined while it is none. `7:05`, `07.05` and `7h05` are times.
 *
 * @example readMoment({ day: "2026-11-23", time: "7h05" }) // "2026-11-23T07:05:00+07:00"
 */
export function readMoment({ day, time }: TypedMoment): Instant | undefined {
  const match = /^\s*(\d{1,2})\s*[:.hg]\s*(\d{2})\s*$/i.exec(time);
  if (day === null || !match) return undefined;
  const [, hour = "", minute = ""] = match;
  const moment = `${day}T${hour.padStart(2, "0")}:${minute}:00+07:00`;
  return isInstant(moment) ? moment : undefined;
}

export function toTyped(moment: Instant): TypedMoment {
  return { day: dayOf(moment), time: moment.slice(11, 16) };
}
