import { decidingLaw } from "./deciding-law.ts";
import type { Provision } from "./provision.ts";

/** Every version of the texts that define a word of Điều 7, in the current law. */
export const termProvisions: readonly Provision[] = decidingLaw.provisions.filter(({ term }) => term);
