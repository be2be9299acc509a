import type { FactName } from "../applicants/applicant-facts.ts";
import type { FinancialLimb } from "../law/derived-term.ts";
import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";
import { either, type Truth } from "./truth.ts";

/** The facts that show financial difficulty. */
export const financialFacts = [
  "household",
  "receivesMonthlySocialAllowance",
  "inSocialProtectionFacility",
] as const satisfies readonly FactName[];

/**
 * Có khó khăn về tài chính, `144/2017/NĐ-CP#2`: any one limb is enough. A poor household is no limb; it is a
 * ground of its own. Met by default where the version of the ground has no test of means.
 *
 * Reading: see readings/0003-facility-admission.md
 */
export function inFinancialDifficulty(situation: Situation, { financialLimbs }: RuleOnDay): Truth {
  if (financialLimbs === null) return true;
  let answer: Truth = false;
  for (const limb of financialLimbs) answer = either(answer, hasLimb(situation, limb));
  return answer;
}

export function hasLimb(situation: Situation, limb: FinancialLimb): Truth {
  const known = situation[limb.fact];
  return known === undefined ? "unknown" : known === limb.value;
}
