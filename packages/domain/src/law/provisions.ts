import { currentLaw } from "./current-law.ts";
import { provisionsOf } from "./law.ts";
import type { Provision } from "./provision.ts";

/** Every coded version of every clause of the current law. */
export const provisions: readonly Provision[] = /* @__PURE__ */ provisionsOf(currentLaw);
