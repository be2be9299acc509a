import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { asTruth, both } from "../truth.ts";

/** Thân nhân liệt sĩ có khó khăn về tài chính, Điều 7 khoản 7 điểm a. */
export const martyrFamily: Ground = {
  id: "martyr-family",
  needs: ["martyrFamily", ...financialFacts],
  decide: (situation, rule) => both(asTruth(situation.martyrFamily), inFinancialDifficulty(situation, rule)),
};
