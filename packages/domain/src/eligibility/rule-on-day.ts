import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { DerivedTerm, FinancialLimb } from "../law/derived-term.ts";
import type { AgeWindow, GroundRule } from "../law/ground-rule.ts";
import type { DecidingLaw } from "../law/law.ts";

/** The tests of a ground with every derived term filled in as it stands on the day. `null` = no such test. */
export type RuleOnDay = {
  readonly age: AgeWindow | null;
  readonly statuses: readonly string[] | null;
  /** The limbs of financial difficulty; `null` where the ground has no test of means. */
  readonly financialLimbs: readonly FinancialLimb[] | null;
};

export function ruleOnDay(rule: GroundRule, law: DecidingLaw, on: PlainDate): RuleOnDay {
  const { age, statuses, requiresFinancialDifficulty } = rule;
  const read = <Value>(find: (term: DerivedTerm) => Value | undefined) => readTerm(law, on, find);
  return {
    age: typeof age === "string" ? read((term) => (term.name === age ? term.age : undefined)) : age,
    statuses:
      statuses === "charged"
        ? read((term) => (term.name === "charged" ? term.statuses : undefined))
        : statuses,
    financialLimbs: requiresFinancialDifficulty
      ? read((term) => (term.name === "financial-difficulty" ? term.limbs : undefined))
      : null,
  };
}

function readTerm<Value>(
  { provisions }: DecidingLaw,
  on: PlainDate,
  find: (term: DerivedTerm) => Value | undefined,
): Value {
  for (const { term, inForce } of provisions) {
    const value = term && isWithin(on, inForce) ? find(term) : undefined;
    if (value !== undefined) return value;
  }
  throw new Error(`A ground uses a term that no text defines on ${on}.`);
}
