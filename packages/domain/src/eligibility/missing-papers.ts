import type { EligibilityDecision } from "./eligibility-decision.ts";
import { lackingPapers } from "./lacking-papers.ts";

/**
 * The papers still to be shown: for the met ground that lacks fewest of them, the first alternative of each point
 * that no seen paper proves. Empty when the papers of one met ground are complete, or when no ground is met.
 *
 * @example
 * const decision = decideEligibility({ household: "poor" }, "2026-03-02");
 * missingPapers(decision, []) // ["poor-household-certificate"]
 * missingPapers(decision, ["poor-household-certificate"]) // []
 */
export function missingPapers(decision: EligibilityDecision, seen: readonly string[]): readonly string[] {
  const [fewest] = lackingPapers(decision, seen);
  return (fewest?.papers ?? []).flatMap(({ anyOf }) => anyOf.slice(0, 1).map(({ code }) => code));
}
