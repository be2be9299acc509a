import type { Instant, PlainDate } from "@tgpl/domain";

/** What was typed, or nothing. */
export function orNull(text: string): string | null {
  return text.trim() || null;
}

/** An hour as it is typed: 8:00, 08:00, 8h30. */
export function readTime(typed: string): string | null {
  const [, hour = "", minute = ""] = /^(\d{1,2})[:h.](\d{2})$/.exec(typed.trim()) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}

/** The moment of a day and an hour in Vietnam; null while one of them is missing. */
export function momentOf(day: PlainDate | null, typed: string): Instant | null {
  const time = readTime(typed);
  return day && time ? `${day}T${time}:00+07:00` : null;
}
