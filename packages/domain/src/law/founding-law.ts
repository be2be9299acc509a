import { codedLaw } from "./coded-law.ts";
import { financialGroundProvisions } from "./financial-ground-provisions.ts";
import { foundingTerms } from "./founding-terms.ts";
import { foundingUncodedAmendments } from "./founding-uncoded-amendments.ts";
import type { DecidingLaw } from "./law.ts";
import { ownGroundProvisions } from "./own-ground-provisions.ts";
import { paperLists } from "./paper-lists.ts";
import { paperProvisions } from "./paper-provisions.ts";
import { proofPapers } from "./proof-papers.ts";
import { transitions } from "./transitions.ts";

/** What decides, as written by hand in this package: the law before any amendment that was added as data. */
export const foundingLaw: DecidingLaw = {
  version: "2026-11-23",
  coded: codedLaw,
  provisions: [...ownGroundProvisions, ...financialGroundProvisions, ...foundingTerms, ...paperProvisions],
  uncodedAmendments: foundingUncodedAmendments,
  transitions,
  paperLists,
  proofPapers,
};
