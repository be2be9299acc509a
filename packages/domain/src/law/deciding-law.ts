import { adoptedAmendments } from "./adopted-amendments.ts";
import { amendDecidingLaw } from "./amend-deciding-law.ts";
import { foundingLaw } from "./founding-law.ts";
import type { DecidingLaw } from "./law.ts";

/** What decides in the current law: all that a bundle which only decides has to carry. */
export const decidingLaw: DecidingLaw = /* @__PURE__ */ adoptedAmendments.reduce(
  amendDecidingLaw,
  foundingLaw,
);
