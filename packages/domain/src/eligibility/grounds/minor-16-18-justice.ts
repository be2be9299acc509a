import type { Ground } from "../ground.ts";
import { hasProceduralStatus } from "../has-procedural-status.ts";
import { isOfAge } from "../is-of-age.ts";
import { both } from "../truth.ts";

/** Người từ đủ 16 đến dưới 18 tuổi trong hoạt động tư pháp, Điều 7 khoản 5 from 01/01/2026. */
export const minor1618Justice: Ground = {
  id: "minor-16-18-justice",
  needs: ["birthDate", "proceduralStatuses"],
  decide: (situation, rule) => both(isOfAge(situation, rule), hasProceduralStatus(situation, rule)),
};
