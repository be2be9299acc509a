import type { Outcome } from "./eligibility-decision.ts";
import type { GroundOnDay, Regime } from "./regime-on.ts";
import type { Situation } from "./situation.ts";
import type { Truth } from "./truth.ts";

/** A ground with its answer. */
export type Judged = { readonly entry: GroundOnDay; readonly truth: Truth };

/** Every ground in force, in the order of the law, answered from what is known. */
export function judge(situation: Situation, { grounds }: Regime): readonly Judged[] {
  return grounds.map((entry) => ({ entry, truth: entry.ground.decide(situation, entry.rule) }));
}

/** Any ground is enough; without one, an open ground leaves the outcome open. */
export function outcomeOf(judged: readonly Judged[]): Outcome {
  if (judged.some(({ truth }) => truth === true)) return "eligible";
  return judged.some(({ truth }) => truth === "unknown") ? "undetermined" : "not-eligible";
}
