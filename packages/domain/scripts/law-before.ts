import { draftProvisions } from "../src/law/draft-provisions.ts";
import { foundingDocuments } from "../src/law/founding-documents.ts";
import { foundingLaw } from "../src/law/founding-law.ts";
import type { Law } from "../src/law/law.ts";
import { otherProvisions } from "../src/law/other-provisions.ts";

/** The law as written by hand, before any amendment of `amendments/adopted`. */
export function lawBefore(): Law {
  return { ...foundingLaw, documents: foundingDocuments, cited: otherProvisions, drafts: draftProvisions };
}
