import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { isOfAge } from "../is-of-age.ts";
import { both } from "../truth.ts";

/** Người cao tuổi có khó khăn về tài chính, Điều 7 khoản 7 điểm c. */
export const elderly: Ground = {
  id: "elderly",
  needs: ["birthDate", ...financialFacts],
  decide: (situation, rule) => both(isOfAge(situation, rule), inFinancialDifficulty(situation, rule)),
};
