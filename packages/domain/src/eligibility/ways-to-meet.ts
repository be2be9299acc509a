import { type Codes, RESTING } from "./codes.ts";

/** One answer to one fact: its place in `factNames`, and its class. */
export type Step = { readonly fact: number; readonly code: number };

/** A set of answers that meets a ground by itself, none of which can be left out. */
export type Way = readonly Step[];

/**
 * Every way to meet a ground from rest. For `disability`: the certificate and a near-poor household; the
 * certificate and the allowance; the certificate and the facility.
 */
export function waysToMeet(
  needs: readonly number[],
  helping: readonly (readonly number[])[],
  isMet: (codes: Codes) => boolean,
): readonly Way[] {
  const resting = new Int32Array(helping.length).fill(RESTING);
  const meets = (way: Way) => isMet(after(resting, way));
  return combine(needs, helping).filter(
    (way) => meets(way) && !way.some((step) => meets(without(way, step))),
  );
}

/** What is known once the answers are given. */
export function after(codes: Codes, steps: Way): Codes {
  const then = codes.slice();
  for (const { fact, code } of steps) then[fact] = code;
  return then;
}

export function without(steps: Way, left: Step): Way {
  return steps.filter((step) => step !== left);
}

function combine(facts: readonly number[], helping: readonly (readonly number[])[]): readonly Way[] {
  return facts.reduce<readonly Way[]>(
    (ways, fact) => {
      const answers = helping[fact] ?? [];
      return ways.flatMap((way) => [way, ...answers.map((code) => [...way, { fact, code }])]);
    },
    [[]],
  );
}
