import { RESTING } from "./codes.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";

export type AgeClasses = {
  /** One age for each class, the resting one first. */
  readonly answers: readonly Situation[];
  /** By completed years. */
  readonly codes: Int32Array;
};

/** Nobody of whom a decision is asked is older: days run from 1800 to 2199. */
const OLDEST = 400;

/**
 * One class for each stretch between two thresholds, first the stretch that no ground names. With 16, 18 and 60:
 * from 18, then from 0, from 16 and from 60.
 */
export function ageClasses(rules: readonly RuleOnDay[]): AgeClasses {
  const windows = rules.flatMap(({ age }) => (age ? [age] : []));
  const starts = [...new Set([0, ...windows.flatMap(({ from, under }) => [from, under ?? from])])];
  const isNamed = (age: number) =>
    windows.some(({ from, under }) => from <= age && (under === null || age < under));
  const resting = starts.find((age) => !isNamed(age));
  if (resting === undefined) throw new Error("Every age meets a ground: no age can rest.");
  const ordered = [resting, ...starts.filter((age) => age !== resting)];
  const startOf = (age: number) => Math.max(...starts.filter((start) => start <= age));
  return {
    answers: ordered.map((ageInYears) => ({ ageInYears })),
    codes: Int32Array.from({ length: OLDEST }, (_, age) => ordered.indexOf(startOf(age)) + RESTING),
  };
}
