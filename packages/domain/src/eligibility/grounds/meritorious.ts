import type { Ground } from "../ground.ts";
import { asTruth } from "../truth.ts";

/** Người có công với cách mạng, Điều 7 khoản 1. */
export const meritorious: Ground = {
  id: "meritorious",
  needs: ["meritorious"],
  decide: ({ meritorious }) => asTruth(meritorious),
};
