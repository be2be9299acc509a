// The only door of the package, in the order of the way of data.

export { ageInYears } from "./dates/age.ts";
export { dayOf, endOfDay, fromEpoch, type Instant, isInstant, toEpoch, toInstant } from "./dates/instant.ts";
export {
  addDays,
  dayOfWeek,
  daysBetween,
  isPlainDate,
  isWithin,
  type Period,
  type PlainDate,
  toPlainDate,
} from "./dates/plain-date.ts";
// input and dates
export { InvalidInput } from "./input/invalid-input.ts";

// law

// places and names

// deadlines and privacy

// applicants

// requests

// eligibility

// cases

// quality

// plan

// indicators
