import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";
import type { Truth } from "./truth.ts";

/** "Từ đủ … đến dưới …": completed years within the window. Met by default where there is none. */
export function isOfAge({ ageInYears }: Situation, { age }: RuleOnDay): Truth {
  if (age === null) return true;
  if (ageInYears === undefined) return "unknown";
  return ageInYears >= age.from && (age.under === null || ageInYears < age.under);
}
