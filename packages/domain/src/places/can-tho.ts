import { canThoUnits } from "./can-tho-units.ts";
import { createGazetteer } from "./gazetteer.ts";

/** The default gazetteer: Cần Thơ with the provinces that it merged with on 1 July 2025. */
export const canTho = /* @__PURE__ */ createGazetteer(canThoUnits);
