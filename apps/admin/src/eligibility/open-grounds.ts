import { decideEligibility, type EligibilityDecision, type GroundDecision } from "@tgpl/domain";

/** An open ground, and how many of its questions are answered already. */
export type OpenGround = { ground: GroundDecision; answered: number };

/** The open grounds, those first for which most has been answered, then those that wait for least. */
export function openGrounds({ grounds, on }: Pick<EligibilityDecision, "grounds" | "on">): OpenGround[] {
  const untouched = new Map(
    decideEligibility({}, on).grounds.map(({ id, missingFacts }) => [id, missingFacts.length]),
  );
  return grounds
    .filter(({ status }) => status === "unknown")
    .map((ground) => ({ ground, answered: (untouched.get(ground.id) ?? 0) - ground.missingFacts.length }))
    .toSorted(
      (one, other) =>
        other.answered - one.answered || one.ground.missingFacts.length - other.ground.missingFacts.length,
    );
}
