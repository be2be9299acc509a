import type { GroundDocuments } from "./documents-for.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";

/**
 * For each met ground the points that no seen paper proves yet, each with all its alternatives; the ground that
 * lacks fewest first. A ground that lacks nothing has no papers: then the file is complete.
 *
 * @example
 * const decision = decideEligibility(
 *   {
 *     disability: { types: ["vision"], degree: "severe", certified: true },
 *     receivesMonthlySocialAllowance: true,
 *   },
 *   "2026-03-02",
 * );
 * lackingPapers(decision, ["disability-certificate"])[0]?.papers[0]?.anyOf.length // 3
 */
export function lackingPapers(
  { documents }: Pick<EligibilityDecision, "documents">,
  seen: readonly string[],
): readonly GroundDocuments[] {
  return documents
    .map(({ ground, papers }) => ({
      ground,
      papers: papers.filter(({ anyOf }) => !anyOf.some(({ code }) => seen.includes(code))),
    }))
    .sort((one, other) => one.papers.length - other.papers.length);
}
