import { versionsOf } from "../../law/ground-provisions.ts";
import type { Ground } from "../ground.ts";

/** Người thuộc hộ nghèo, Điều 7 khoản 2. */
export const poorHousehold: Ground = {
  id: "poor-household",
  versions: versionsOf("poor-household"),
  needs: ["household"],
  decide: ({ household }) => (household === undefined ? "unknown" : household === "poor"),
};
