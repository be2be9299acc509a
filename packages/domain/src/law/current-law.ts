import { adoptedAmendments } from "./adopted-amendments.ts";
import { applyAmendment } from "./apply-amendment.ts";
import { draftProvisions } from "./draft-provisions.ts";
import { foundingDocuments } from "./founding-documents.ts";
import { foundingLaw } from "./founding-law.ts";
import type { Law } from "./law.ts";
import { otherProvisions } from "./other-provisions.ts";

/** The law as this version of the package knows it. */
export const currentLaw: Law = /* @__PURE__ */ adoptedAmendments.reduce<Law>(applyAmendment, {
  ...foundingLaw,
  documents: foundingDocuments,
  cited: otherProvisions,
  drafts: draftProvisions,
});
