import { InvalidInput } from "../input/invalid-input.ts";
import { fromDayNumber, isPlainDate, type PlainDate, toDayNumber } from "./plain-date.ts";

/** A moment, ISO 8601 with offset: `2026-11-23T15:05:00+07:00` or `…Z`. */
export type Instant = `${number}-${number}-${number}T${string}`;

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;
const WRITTEN = "a moment written in ISO 8601 with offset, for example 2026-11-23T15:05:00+07:00";

/** Vietnam keeps one time zone, Asia/Ho_Chi_Minh, seven hours ahead of UTC, without summer time since 1975. */
const VIETNAM_OFFSET_MINUTES = 7 * 60;
const DAY = 86_400_000;

/**
 * Whether a value is a moment: ISO 8601 with an offset, on a day that exists.
 *
 * @example
 * isInstant("2026-11-23T15:05:00+07:00") // true
 * isInstant("2026-11-23T15:05:00") // false
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === "string" && epochOf(value) !== undefined;
}

/**
 * The same value as a moment; anything else throws `InvalidInput` that names the field.
 *
 * @example
 * toInstant("2026-11-23 15:05", "receivedAt")
 * // throws "receivedAt: \"2026-11-23 15:05\" is not allowed"
 */
export function toInstant(value: unknown, field = "moment"): Instant {
  if (!isInstant(value)) throw new InvalidInput(field, value, WRITTEN);
  return value;
}

/**
 * Milliseconds since 1970-01-01T00:00Z. Throws {@link InvalidInput} naming `field`.
 *
 * @example
 * toEpoch("1970-01-01T07:00:01+07:00") // 1000
 */
export function toEpoch(value: Instant, field = "moment"): number {
  const epoch = epochOf(value);
  if (epoch === undefined) throw new InvalidInput(field, value, WRITTEN);
  return epoch;
}

/**
 * The moment, written in Vietnam's time to the second.
 *
 * @example
 * fromEpoch(0) // "1970-01-01T07:00:00+07:00"
 */
export function fromEpoch(epoch: number): Instant {
  const local = epoch + VIETNAM_OFFSET_MINUTES * 60_000;
  const days = Math.floor(local / DAY);
  const seconds = Math.floor((local - days * DAY) / 1000);
  const two = (part: number) => String(part).padStart(2, "0");
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${fromDayNumber(days)}T${clock}+07:00` as Instant;
}

/**
 * The civil day in Vietnam on which a moment falls.
 *
 * @example
 * dayOf("2026-11-23T18:30:00Z") // "2026-11-24"
 */
export function dayOf(moment: Instant): PlainDate {
  return fromEpoch(toEpoch(moment)).slice(0, 10) as PlainDate;
}

/**
 * The last second of a civil day in Vietnam: a limit in days ends there.
 *
 * @example
 * endOfDay("2026-11-27") // "2026-11-27T23:59:59+07:00"
 */
export function endOfDay(day: PlainDate): Instant {
  return `${day}T23:59:59+07:00`;
}

function epochOf(value: string): number | undefined {
  const parts = PATTERN.exec(value);
  if (!parts) return undefined;
  const [, day, hour, minute, second = "0", fraction = "0", zone = "Z"] = parts;
  if (!isPlainDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = offsetMinutes(zone);
  if (offset === undefined) return undefined;
  const clock = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  return toDayNumber(day) * DAY + clock + Math.floor(Number(`0.${fraction}`) * 1000) - offset * 60_000;
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === "Z") return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
