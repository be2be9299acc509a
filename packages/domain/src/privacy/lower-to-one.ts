import type { FigureSystem } from "./figure-system.ts";
import { getAt } from "./get-at.ts";
import { type Pushed, pushFigure } from "./push-figure.ts";
import { CHEAPEST, FREE, HASTY, type Search } from "./searches.ts";

/**
 * What must be hidden so that a small figure could be 1 as well. Who knows the rule knows of some hidden figure
 * that it is small; if it could not be all that is small, the rule would tell more than it says.
 */
export function lowerToOne(system: FigureSystem, target: number): readonly number[] {
  const amount = getAt(system.figures, target).value - 1;
  if (amount <= 0) return [];
  const down = { target, direction: -1, amount, budget: Number.POSITIVE_INFINITY } as const;
  if (pushFigure(system, { ...down, ...FREE, step: 1, mayHide: false }).reached === amount) return [];
  const find = (search: Search): readonly Pushed[] =>
    [amount, 1]
      .map((step) => pushFigure(system, { ...down, ...search, step, mayHide: true }))
      .filter(({ reached }) => reached === amount)
      .sort((a, b) => a.cost - b.cost);
  return (find(CHEAPEST)[0] ?? find(HASTY)[0])?.hides ?? [];
}
