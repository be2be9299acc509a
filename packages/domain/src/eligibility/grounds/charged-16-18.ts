import type { Ground } from "../ground.ts";
import { hasProceduralStatus } from "../has-procedural-status.ts";
import { isOfAge } from "../is-of-age.ts";
import { both } from "../truth.ts";

/** Người bị buộc tội từ đủ 16 đến dưới 18 tuổi, Điều 7 khoản 5 until 31/12/2025. */
export const charged1618: Ground = {
  id: "charged-16-18",
  needs: ["birthDate", "proceduralStatuses"],
  decide: (situation, rule) => both(isOfAge(situation, rule), hasProceduralStatus(situation, rule)),
};
