import { fromEpoch, type Instant, isInstant, isPlainDate, type PlainDate } from "@tgpl/domain";
import { z } from "zod";

/** A civil day on the wire and, in a `date` column, midnight UTC of that day. */
export const Day = z.string().refine(isPlainDate, "not-a-day") as unknown as z.ZodType<PlainDate, PlainDate>;

/** A moment on the wire, ISO 8601 with offset. */
export const Moment = z.string().refine(isInstant, "not-a-moment") as unknown as z.ZodType<Instant, Instant>;

/** One line of text, trimmed and in composed form, so that “Hòa” is one spelling however it was typed. */
export const Line = (longest: number) => z.string().trim().normalize("NFC").min(1).max(longest);
/** A few sentences. */
export const Paragraph = z.string().trim().normalize("NFC").min(1).max(4000);

export function toDate(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function toDay(date: Date): PlainDate {
  return date.toISOString().slice(0, 10) as PlainDate;
}

export function toMoment(date: Date): Instant {
  return fromEpoch(date.getTime());
}

export function maybe<From, To>(value: From | null | undefined, convert: (value: From) => To): To | null {
  return value === null || value === undefined ? null : convert(value);
}
