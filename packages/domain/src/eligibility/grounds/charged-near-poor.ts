import type { Ground } from "../ground.ts";
import { hasProceduralStatus } from "../has-procedural-status.ts";
import type { Situation } from "../situation.ts";
import { both, type Truth } from "../truth.ts";

/** Người bị buộc tội thuộc hộ cận nghèo, Điều 7 khoản 6. */
export const chargedNearPoor: Ground = {
  id: "charged-near-poor",
  needs: ["household", "proceduralStatuses"],
  decide: (situation, rule) => both(isNearPoor(situation), hasProceduralStatus(situation, rule)),
};

function isNearPoor({ household }: Situation): Truth {
  return household === undefined ? "unknown" : household === "near-poor";
}
