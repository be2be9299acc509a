import { type FactName, inOrder } from "../applicants/applicant-facts.ts";
import { without } from "./open-ways.ts";
import type { GroundOnDay } from "./regime-on.ts";
import type { Situation } from "./situation.ts";
import { after, type Way } from "./ways-to-meet.ts";

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
export function missingFacts(open: readonly OpenGround[], atRest: Situation): readonly FactName[] {
  const matters = new Set<FactName>();
  for (const { ways } of open) {
    for (const way of ways) {
      for (const step of way) {
        if (!matters.has(step.fact) && isLastStraw(step, way, open, atRest)) matters.add(step.fact);
      }
    }
  }
  return inOrder(matters);
}

function isLastStraw(step: Way[number], way: Way, open: readonly OpenGround[], atRest: Situation): boolean {
  if (way.length === 1) return true;
  const almost = after(atRest, without(way, step));
  return !open.some(({ entry: { ground, rule } }) => ground.decide(almost, rule) === true);
}
