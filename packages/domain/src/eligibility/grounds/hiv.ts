import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { asTruth, both } from "../truth.ts";

/** Người nhiễm HIV có khó khăn về tài chính, Điều 7 khoản 7 điểm h. */
export const hiv: Ground = {
  id: "hiv",
  needs: ["livesWithHiv", ...financialFacts],
  decide: (situation, rule) => both(asTruth(situation.livesWithHiv), inFinancialDifficulty(situation, rule)),
};
