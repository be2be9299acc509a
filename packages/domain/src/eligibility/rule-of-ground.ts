import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { DerivedTerm, FinancialLimb } from "../law/derived-term.ts";
import type { AgeWindow, GroundRule } from "../law/ground-rule.ts";
import { provisionOn } from "../law/provision-on.ts";
import { provisions } from "../law/provisions.ts";

/** One test of a ground as it stands on a day, and the clause of another law that defines its words. */
type Test<Asked> = { readonly asks: Asked; readonly provision: string | null };

/** The tests of a clause on a day; a test that the clause does not have is `null`. */
export type RuleOfGround = {
  readonly age: Test<AgeWindow> | null;
  readonly statuses: Test<readonly string[]> | null;
  readonly financialLimbs: Test<readonly FinancialLimb[]> | null;
};

const noTest: RuleOfGround = { age: null, statuses: null, financialLimbs: null };

/**
 * What the clause asks on the day, its borrowed words looked up.
 *
 * @example ruleOfGround("11/2017/QH14#7.3", "2026-03-02").age // { asks: { from: 0, under: 16 }, provision: "102/2016/QH13#1" }
 */
export function ruleOfGround(provision: string, on: PlainDate): RuleOfGround {
  const rule = provisionOn(provision, on)?.rule;
  if (!rule) return noTest;
  return {
    age: ageTest(rule, on),
    statuses: statusTest(rule, on),
    financialLimbs: rule.requiresFinancialDifficulty
      ? borrowed("financial-difficulty", on, (term) => ("limbs" in term ? term.limbs : undefined))
      : null,
  };
}

function ageTest({ age }: GroundRule, on: PlainDate): Test<AgeWindow> | null {
  if (typeof age !== "string") return age && { asks: age, provision: null };
  return borrowed(age, on, (term) => ("age" in term ? term.age : undefined));
}

function statusTest({ statuses }: GroundRule, on: PlainDate): Test<readonly string[]> | null {
  if (statuses !== "charged") return statuses && { asks: statuses, provision: null };
  return borrowed("charged", on, (term) => ("statuses" in term ? term.statuses : undefined));
}

function borrowed<Asked>(
  name: DerivedTerm["name"],
  on: PlainDate,
  read: (term: DerivedTerm) => Asked | undefined,
): Test<Asked> {
  for (const { id, term, inForce } of provisions) {
    const asks = term?.name === name && isWithin(on, inForce) ? read(term) : undefined;
    if (asks !== undefined) return { asks, provision: id };
  }
  throw new Error(`No text says what ${name} means on ${on}.`);
}
