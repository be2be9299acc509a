import type { Ground } from "../ground.ts";
import { hasProceduralStatus } from "../has-procedural-status.ts";
import { financialFacts, inFinancialDifficulty } from "../in-financial-difficulty.ts";
import { isOfAge } from "../is-of-age.ts";
import { both } from "../truth.ts";

/** Bị hại từ đủ 16 đến dưới 18 tuổi có khó khăn về tài chính, Điều 7 khoản 7 điểm đ. */
export const criminalVictim1618: Ground = {
  id: "criminal-victim-16-18",
  needs: ["birthDate", "proceduralStatuses", ...financialFacts],
  decide: (situation, rule) =>
    both(
      both(isOfAge(situation, rule), hasProceduralStatus(situation, rule)),
      inFinancialDifficulty(situation, rule),
    ),
};
