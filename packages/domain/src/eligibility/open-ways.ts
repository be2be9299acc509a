import { atRest, type Codes, UNKNOWN } from "./codes.ts";
import { after, type Way, without } from "./ways-to-meet.ts";

/**
 * The ways in which a ground can still be met: of each way the steps that are not answered yet, if the answers
 * given allow it. `[]` when the ground is settled.
 *
 * Certificate known, allowance known to be paid no longer: for `disability` a near-poor household, or a facility.
 */
export function openWays(
  ways: readonly Way[],
  codes: Codes,
  isMet: (codes: Codes) => boolean,
): readonly Way[] {
  const rest = atRest(codes);
  const meets = (steps: Way) => isMet(after(rest, steps));
  const open: Way[] = [];
  for (const way of ways) {
    const steps = way.filter(({ fact }) => codes[fact] === UNKNOWN);
    if (meets(steps) && !hasIdleStep(steps, meets)) open.push(steps);
  }
  return open;
}

/** A step that an answer given has made needless. The only step of a way never is: the ground is still open. */
function hasIdleStep(steps: Way, meets: (steps: Way) => boolean): boolean {
  return steps.length > 1 && steps.some((step) => meets(without(steps, step)));
}
