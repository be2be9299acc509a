import type { DemoData } from "./demo-data.ts";

/**
 * A name that says of itself that it is invented. Each number has a name of its own; when all are used up, they
 * begin again with a number behind them.
 */
export function makeName(
  { families, middles, givens }: Pick<DemoData["people"], "families" | "middles" | "givens">,
  sex: "male" | "female",
  number: number,
): string {
  const middle = middles[sex];
  const all = families.length * middle.length * givens.length;
  // A step without a common divisor visits every combination once, and neighbours look unlike.
  const at = (number * STEP) % all;
  const round = Math.floor(number / all);
  const family = families[at % families.length];
  const between = middle[Math.floor(at / families.length) % middle.length];
  const given = givens[Math.floor(at / families.length / middle.length)];
  const name = `${family} ${between} ${given}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

const STEP = 1_597;
