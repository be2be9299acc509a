import type { Ground } from "../ground.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { isCertifiedDisabled } from "../is-certified-disabled.ts";
import { both } from "../truth.ts";

/** Người khuyết tật có khó khăn về tài chính, Điều 7 khoản 7 điểm d: any type, any degree, certified. */
export const disability: Ground = {
  id: "disability",
  needs: ["disability", ...financialFacts],
  decide: (situation, rule) => both(isCertifiedDisabled(situation), inFinancialDifficulty(situation, rule)),
};
