import { flowAround } from "./flow-around.ts";
import type { Figure, TableNetwork } from "./table-network.ts";

/**
 * What to hide beside a hidden figure so that it can be moved by `threshold` in all without changing anything
 * shown; nothing if it can be already. Of four ways the cheapest is taken: upwards or downwards, around one cycle
 * or several. Upwards around the total of all is always possible.
 */
export function findCompanions(
  network: TableNetwork,
  position: number,
  threshold: number,
): readonly Figure[] {
  const reach = (direction: "up" | "down") =>
    flowAround(network, { position, direction, amount: threshold, step: 1, costOf: onlyHidden }).flow;
  const [up, down] = [reach("up"), reach("down")];
  if (up + down >= threshold) return [];
  const ways = [
    { direction: "up", amount: threshold - down },
    { direction: "down", amount: threshold - up },
  ] as const;
  const found = ways.flatMap(({ direction, amount }) =>
    [amount, 1].flatMap((step) => {
      const { flow, used } = flowAround(network, { position, direction, amount, step, costOf: costOfHiding });
      return flow < amount ? [] : [[...used].filter((figure) => !figure.hidden)];
    }),
  );
  return found.sort((a, b) => costOfAll(a) - costOfAll(b))[0] ?? [];
}

function onlyHidden({ hidden }: Figure): number {
  return hidden ? 0 : Number.POSITIVE_INFINITY;
}

/** Totals are what people read first, so they are hidden last; among equals the smaller figure goes. */
function costOfHiding({ hidden, kind, value }: Figure): number {
  if (hidden) return 0;
  const base = { count: 10, "row-total": 40, "column-total": 60, total: 1000 }[kind];
  return base + Math.log2(value + 1);
}

function costOfAll(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + costOfHiding(figure), 0);
}
