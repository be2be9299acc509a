import { decidingLaw } from "./deciding-law.ts";
import type { UncodedAmendment } from "./uncoded-amendment.ts";

export type { UncodedAmendment } from "./uncoded-amendment.ts";

/** The amendments that the current law knows of and has not, or not wholly, coded. */
export const uncodedAmendments: readonly UncodedAmendment[] = decidingLaw.uncodedAmendments;
