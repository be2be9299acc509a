import { isPlainDate, toPlainDate } from "../dates/plain-date.ts";
import { checkKeys } from "../input/check-shape.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Target } from "../plan/target.ts";

/** Refuses a target that cannot be: a turned-round period, a negative value, months that do not add up to it. */
export function checkTarget({ period, value, actual, carriedOver = 0, phasing }: Target): void {
  checkKeys(period, ["from", "until"], "period");
  if (toPlainDate(period.until, "period.until") < toPlainDate(period.from, "period.from")) {
    throw new InvalidInput("period.until", period.until, `${period.from} or a later day`);
  }
  if (!Number.isFinite(value) || value < 0) throw new InvalidInput("value", value, "a number from 0");
  if (!Number.isFinite(carriedOver) || carriedOver < 0) {
    throw new InvalidInput("carriedOver", carriedOver, "a number from 0");
  }
  if (actual !== null && !Number.isFinite(actual))
    throw new InvalidInput("actual", actual, "a number or null");
  if (phasing) checkPhasing(phasing, period, value);
}

function checkPhasing(
  phasing: NonNullable<Target["phasing"]>,
  period: Target["period"],
  value: number,
): void {
  const months = Object.keys(phasing);
  const [first, last] = [period.from.slice(0, 7), period.until.slice(0, 7)];
  const outside = months.find((month) => !isPlainDate(`${month}-01`) || month < first || month > last);
  if (outside) throw new InvalidInput("phasing", outside, `a month YYYY-MM from ${first} to ${last}`);
  const sum = Object.values(phasing).reduce<number>((total, amount) => total + (amount ?? 0), 0);
  if (Math.abs(sum - value) > 1e-6) throw new InvalidInput("phasing", sum, `months that add up to ${value}`);
}
