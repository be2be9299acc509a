/**
 * Days and moments: civil dates as `YYYY-MM-DD`, moments with an offset, ages.
 *
 * @module
 */

export { ageInYears } from "./age.ts";
export { dayOf, endOfDay, fromEpoch, type Instant, isInstant, toEpoch, toInstant } from "./instant.ts";
export {
  addDays,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  isPlainDate,
  isWithin,
  type Period,
  type PlainDate,
  partsOf,
  toPlainDate,
} from "./plain-date.ts";
