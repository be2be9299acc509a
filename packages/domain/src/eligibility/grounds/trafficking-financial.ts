import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import type { Situation } from "../situation.ts";
import { both, type Truth } from "../truth.ts";

/** Nạn nhân mua bán người có khó khăn về tài chính, Điều 7 khoản 7 điểm g until 30/06/2025: in any matter. */
export const traffickingFinancial: Ground = {
  id: "trafficking-financial",
  needs: ["trafficking", ...financialFacts],
  decide: (situation, rule) => both(isVictim(situation), inFinancialDifficulty(situation, rule)),
};

function isVictim({ trafficking }: Situation): Truth {
  return trafficking === undefined ? "unknown" : trafficking === "victim";
}
