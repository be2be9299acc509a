export interface HourRulerFacts {
  /** Hours on the ruler: one cell each. */
  hours: number;
  /** Hours gone since the start. */
  passed: number;
  /** Of those, the first hours that were the other agency's time. */
  agency: number;
}

export interface HourRulerParts {
  /** All in percent of the ruler's length. */
  agency: number;
  ours: number;
  now: number;
  isShort: boolean;
}

const shortWhenHoursLeft = 4;

/**
 * What the ruler draws. The bar never leaves its frame: a clock that ran out is full, one in the future is empty.
 * Amber begins when under 4 hours are left.
 *
 * hoursRulerParts({ hours: 24, passed: 22, agency: 6 }) → agency 25 %, ours 66.7 %, now 91.7 %, short.
 */
export function hourRulerParts({ hours, passed, agency }: HourRulerFacts): HourRulerParts {
  if (!(hours > 0)) throw new RangeError(`A ruler needs a positive number of hours, got ${hours}.`);
  const now = within(passed, hours);
  const theirs = Math.min(within(agency, hours), now);
  return {
    agency: (100 * theirs) / hours,
    ours: (100 * (now - theirs)) / hours,
    now: (100 * now) / hours,
    isShort: hours - passed < shortWhenHoursLeft,
  };
}

function within(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}

/** Hours between two moments, as a number with fractions. */
export function hoursBetween(start: Date | string, end: Date | string): number {
  return (new Date(end).getTime() - new Date(start).getTime()) / 3_600_000;
}
