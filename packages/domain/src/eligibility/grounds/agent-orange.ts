import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { asTruth, both } from "../truth.ts";

/** Người nhiễm chất độc da cam có khó khăn về tài chính, Điều 7 khoản 7 điểm b. */
export const agentOrange: Ground = {
  id: "agent-orange",
  needs: ["agentOrange", ...financialFacts],
  decide: (situation, rule) => both(asTruth(situation.agentOrange), inFinancialDifficulty(situation, rule)),
};
