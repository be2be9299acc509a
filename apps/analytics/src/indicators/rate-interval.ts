/** The range in which the true figure may lie, 19 times out of 20. */
export type Interval = { low: number; high: number };

const z = 1.959964;

/**
 * For a count that could have come out otherwise (Poisson), by Byar's approximation: within 1 % of the exact
 * range from 5 cases on, and the range that is wide where cases are few.
 *
 * @example poissonInterval(22) // { low: 13.8, high: 33.3 }
 */
export function poissonInterval(count: number): Interval {
  return { low: count === 0 ? 0 : byar(count, -z), high: byar(count + 1, z) };
}

function byar(count: number, deviation: number): number {
  return count * (1 - 1 / (9 * count) + deviation / (3 * Math.sqrt(count))) ** 3;
}

/**
 * For a share (binomial), by Wilson's formula: it stays between 0 and 1, also for few and for all.
 *
 * @example wilsonInterval(9, 10) // { low: 0.596, high: 0.982 }
 */
export function wilsonInterval(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const middle = share + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const by = 1 + z ** 2 / whole;
  return { low: Math.max(0, (middle - reach) / by), high: Math.min(1, (middle + reach) / by) };
}
