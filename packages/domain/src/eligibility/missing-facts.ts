import { type FactName, factNames } from "../applicants/fact-names.ts";
import { atRest, type Codes } from "./codes.ts";
import type { GroundOnDay } from "./ground-on-day.ts";
import { after, type Step, type Way, without } from "./ways-to-meet.ts";

/** A ground that is still open, and the ways in which it can be met. */
export type OpenGround = { readonly entry: GroundOnDay; readonly ways: readonly Way[] };

/**
 * The facts that can still change the outcome, and no other.
 *
 * A fact matters when some answers to the rest make it the last straw. It is enough to look at the open ways:
 * give all the steps of a way but this one, let everything else rest; if no ground is met then, the fact
 * matters. If some ground is met then, the way was never needed: somebody known to be of a martyr's family and
 * asked about Agent Orange needs the same test of means for both, so Agent Orange changes nothing.
 *
 * Why that is exact: grounds only ever gain by an answer, and rest helps none. So if the fact tips the scales
 * anywhere, it does so on a way through it with everything else at rest.
 */
export function missingFacts(open: readonly OpenGround[], codes: Codes): readonly FactName[] {
  const rest = atRest(codes);
  const matters = new Set<number>();
  for (const { ways } of open) {
    for (const way of ways) {
      for (const step of way) {
        if (!matters.has(step.fact) && isLastStraw(step, way, open, rest)) matters.add(step.fact);
      }
    }
  }
  return factNames.filter((_, fact) => matters.has(fact));
}

function isLastStraw(step: Step, way: Way, open: readonly OpenGround[], rest: Codes): boolean {
  if (way.length === 1) return true;
  const almost = after(rest, without(way, step));
  return !open.some(({ entry }) => entry.answerTo(almost).status === "met");
}
