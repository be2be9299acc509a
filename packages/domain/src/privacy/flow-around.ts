import { getAt } from "./get-at.ts";
import type { Figure, TableNetwork } from "./table-network.ts";

export type FlowQuestion = {
  /** Position of the figure that is to be moved. */
  readonly position: number;
  readonly direction: "up" | "down";
  /** How far it is to be moved; more is not looked for. */
  readonly amount: number;
  /** The least that each way around must carry: `amount` for one way, 1 for as many as it takes. */
  readonly step: number;
  /** What it costs to use another figure; infinite = not to be used. */
  readonly costOf: (figure: Figure) => number;
};

/**
 * How far a figure can be moved if the change is sent around through other figures, the cheapest ways first
 * (successive shortest paths, each found by Dijkstra's algorithm). Every figure keeps at least 1: zeros are
 * shown, so nobody would believe a hidden zero.
 */
export function flowAround(
  network: TableNetwork,
  question: FlowQuestion,
): { readonly flow: number; readonly used: ReadonlySet<Figure> } {
  const figure = network.figures[question.position];
  const used = new Set<Figure>();
  if (!figure) return { flow: 0, used };
  const up = question.direction === "up";
  const ends = up ? { source: figure.to, sink: figure.from } : { source: figure.from, sink: figure.to };
  const wanted = up ? question.amount : Math.min(question.amount, figure.value - 1);
  const moved = new Int32Array(network.figures.length);
  let flow = 0;
  while (flow < wanted) {
    const steps = findCheapestWay(network, question, ends, moved, used);
    if (!steps) break;
    const amount = Math.min(wanted - flow, ...steps.map((step) => roomOf(step, moved)));
    for (const step of steps) {
      moved[step.position] = (moved[step.position] ?? 0) + (step.forward ? amount : -amount);
      used.add(step.figure);
    }
    flow += amount;
  }
  return { flow, used };
}

type Step = { readonly figure: Figure; readonly position: number; readonly forward: boolean };
type Ends = { readonly source: number; readonly sink: number };

function findCheapestWay(
  { figures, figuresAt, nodeCount }: TableNetwork,
  { position, step, costOf }: FlowQuestion,
  { source, sink }: Ends,
  moved: Int32Array,
  used: ReadonlySet<Figure>,
): readonly Step[] | undefined {
  const costs = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const cameBy: (Step | undefined)[] = new Array(nodeCount).fill(undefined);
  const open = new Set([source]);
  let reached = 0;
  costs[source] = reached;
  while (open.size > 0) {
    const node = cheapest(open, costs, reached);
    if (node === sink) break;
    open.delete(node);
    reached = costs[node] ?? 0;
    for (const next of getAt(figuresAt, node)) {
      const figure = figures[next];
      if (!figure || next === position) continue;
      const end = figure.from === node ? figure.to : figure.from;
      const cost = reached + (used.has(figure) ? 0 : costOf(figure));
      if (cost >= (costs[end] ?? 0)) continue;
      const way = { figure, position: next, forward: figure.from === node };
      if (roomOf(way, moved) < step) continue;
      costs[end] = cost;
      cameBy[end] = way;
      open.add(end);
    }
  }
  return cameBy[sink] ? wayTo(sink, source, cameBy) : undefined;
}

/** Along its arc a figure grows without limit; against it, it falls to 1. */
function roomOf({ figure, position, forward }: Step, moved: Int32Array): number {
  return forward ? Number.POSITIVE_INFINITY : figure.value - 1 + (moved[position] ?? 0);
}

/** No open node can be cheaper than the last one that was settled, so the search ends at its equal. */
function cheapest(open: ReadonlySet<number>, costs: Float64Array, reached: number): number {
  let best = -1;
  for (const node of open) {
    const cost = costs[node] ?? 0;
    if (cost <= reached) return node;
    if (best < 0 || cost < (costs[best] ?? 0)) best = node;
  }
  return best;
}

function wayTo(sink: number, source: number, cameBy: readonly (Step | undefined)[]): readonly Step[] {
  const steps: Step[] = [];
  for (let node = sink; node !== source; ) {
    const step = cameBy[node];
    if (!step) break;
    steps.push(step);
    node = step.forward ? step.figure.from : step.figure.to;
  }
  return steps;
}
