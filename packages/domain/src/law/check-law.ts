import { checkDrafts } from "./check-drafts.ts";
import { checkPapers } from "./check-papers.ts";
import { checkReferences } from "./check-references.ts";
import { checkRules } from "./check-rules.ts";
import { checkTerms } from "./check-terms.ts";
import { checkVersions } from "./check-versions.ts";
import type { Law } from "./law.ts";
import type { LawFault } from "./law-fault.ts";

/**
 * What is wrong in a law, found before it is published: versions that overlap or leave a gap, documents that are
 * not registered, grounds without text, terms that nothing defines, tests that no code reads, drafts that decide,
 * papers that do not exist. The current law has no fault.
 *
 * @example
 * checkLaw(currentLaw) // []
 */
export function checkLaw(law: Law): readonly LawFault[] {
  // A draft has no days, so nothing else can be checked where one stands among the provisions.
  const drafts = checkDrafts(law);
  if (drafts.length > 0) return drafts;
  return [
    ...checkReferences(law),
    ...checkVersions(law),
    ...checkRules(law),
    ...checkTerms(law),
    ...checkPapers(law),
  ];
}
