import type { FinancialLimb } from "../law/derived-term.ts";
import type { AgeWindow } from "../law/ground-rule.ts";

/** The tests of a ground with every derived term filled in as it stands on the day. `null` = no such test. */
export type RuleOnDay = {
  readonly age: AgeWindow | null;
  readonly statuses: readonly string[] | null;
  /** The limbs of financial difficulty; `null` where the ground has no test of means. */
  readonly financialLimbs: readonly FinancialLimb[] | null;
};
