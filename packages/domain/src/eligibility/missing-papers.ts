import type { EligibilityDecision } from "./eligibility-decision.ts";

/**
 * The papers still to be shown: for the met ground that lacks fewest of them, the first alternative of each point
 * that no seen paper proves. Empty when the papers of one met ground are complete, or when no ground is met.
 *
 * @example missingPapers(decision, ["disability-certificate"]) // ["near-poor-certificate"], or one of its alternatives
 */
export function missingPapers(decision: EligibilityDecision, seen: readonly string[]): readonly string[] {
  const perGround = decision.documents.map(({ papers }) =>
    papers
      .filter(({ anyOf }) => !anyOf.some(({ code }) => seen.includes(code)))
      .flatMap(({ anyOf }) => anyOf.slice(0, 1).map(({ code }) => code)),
  );
  return [...perGround].sort((a, b) => a.length - b.length)[0] ?? [];
}
