import type { Ground } from "../ground.ts";
import { asTruth, both } from "../truth.ts";

/** Người dân tộc thiểu số cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn, Điều 7 khoản 4. */
export const ethnicMinorityExtremeHardship: Ground = {
  id: "ethnic-minority-extreme-hardship",
  needs: ["ethnicMinority", "livesInExtremeHardshipArea"],
  decide: ({ ethnicMinority, livesInExtremeHardshipArea }) =>
    both(asTruth(ethnicMinority), asTruth(livesInExtremeHardshipArea)),
};
