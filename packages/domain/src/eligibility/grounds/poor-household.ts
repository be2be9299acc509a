import type { Ground } from "../ground.ts";

/** Người thuộc hộ nghèo, Điều 7 khoản 2. */
export const poorHousehold: Ground = {
  id: "poor-household",
  needs: ["household"],
  decide: ({ household }) => (household === undefined ? "unknown" : household === "poor"),
};
