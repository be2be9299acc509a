import { codedLaw } from "./coded-law.ts";
import { groundIds } from "./ground-id.ts";
import type { PaperList } from "./paper-list.ts";
import { paperRequirements } from "./paper-requirements.ts";

/** The lists of Điều 33 of circular 08/2017, in force from the first day of the law. */
export const paperLists: readonly PaperList[] = groundIds.map((ground) => ({
  ground,
  inForce: { from: codedLaw.from, until: null },
  requirements: paperRequirements[ground],
}));
