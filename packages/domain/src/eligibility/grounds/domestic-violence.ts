import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { asTruth, both } from "../truth.ts";

/** Nạn nhân bạo lực gia đình có khó khăn về tài chính, Điều 7 khoản 7 điểm e. */
export const domesticViolence: Ground = {
  id: "domestic-violence",
  needs: ["domesticViolenceVictim", ...financialFacts],
  decide: (situation, rule) =>
    both(asTruth(situation.domesticViolenceVictim), inFinancialDifficulty(situation, rule)),
};
