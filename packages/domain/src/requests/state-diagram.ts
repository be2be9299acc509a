import type { StateMachine } from "./state-machine.ts";

/**
 * A machine as a Mermaid state diagram, drawn from the same data that the functions use.
 *
 * @example
 * stateDiagram(requestMachine).startsWith("stateDiagram-v2\n  [*] --> received\n") // true
 */
export function stateDiagram<Status extends string, Move extends string, Obstacle extends string>(
  machine: StateMachine<Status, Move, Obstacle>,
): string {
  const arrows = machine.transitions.flatMap(({ move, from, to }) =>
    from.map((status) => `${status} --> ${to ?? status}: ${move}`),
  );
  const ends = machine.final.map((status) => `${status} --> [*]`);
  return [
    "stateDiagram-v2",
    ...[`[*] --> ${machine.initial}`, ...arrows, ...ends].map((line) => `  ${line}`),
  ].join("\n");
}
