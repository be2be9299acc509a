import type { GroundOnDay, Regime } from "./regime-on.ts";
import { isKnown, type Situation } from "./situation.ts";
import { after, type Way } from "./ways-to-meet.ts";

/**
 * The ways in which a ground can still be met: of each way the steps that are not answered yet, if the answers
 * given allow it. `[]` when the ground is settled.
 *
 * Certificate known, allowance known to be paid no longer: for `disability` a near-poor household, or a facility.
 */
export function openWays(
  { ground, rule, ways }: GroundOnDay,
  situation: Situation,
  atRest: Situation,
): readonly Way[] {
  if (!ground.needs.some((fact) => isKnown(situation, fact))) return ways;
  const meets = (steps: Way) => ground.decide(after(atRest, steps), rule) === true;
  const open: Way[] = [];
  for (const way of ways) {
    const steps = way.filter(({ fact }) => !isKnown(situation, fact));
    if (meets(steps) && !hasIdleStep(steps, meets)) open.push(steps);
  }
  return open;
}

/** A step that an answer given has made needless. The only step of a way never is: the ground is still open. */
function hasIdleStep(steps: Way, meets: (steps: Way) => boolean): boolean {
  return steps.length > 1 && steps.some((step) => meets(without(steps, step)));
}

/** The answers given, and rest for everything not answered. */
export function restOf(situation: Situation, { resting }: Regime): Situation {
  return { ...resting, ...situation };
}

export function without(steps: Way, left: Way[number]): Way {
  return steps.filter((step) => step !== left);
}
