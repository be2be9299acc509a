import type { GroundDecision } from "@tgpl/domain";

const inSight = 3;

/** Met grounds, then the open ones nearest to an answer; of the others only as many as make a short list. */
export function groundsInSight(grounds: readonly GroundDecision[]) {
  const of = (wanted: GroundDecision["status"]) => grounds.filter(({ status }) => status === wanted);
  const met = of("met");
  const open = of("unknown").toSorted((one, other) => one.missingFacts.length - other.missingFacts.length);
  const ordered = [...met, ...open, ...of("not-met")];
  const count = Math.max(inSight, met.length);
  return { shown: ordered.slice(0, count), folded: ordered.slice(count) };
}
