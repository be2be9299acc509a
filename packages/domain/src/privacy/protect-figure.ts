import type { FigureSystem } from "./figure-system.ts";
import { getAt } from "./get-at.ts";
import { hideAround } from "./hide-around.ts";
import { type Pushed, pushFigure } from "./push-figure.ts";
import { CHEAPEST, costOfHiding, FREE, HASTY, type Search } from "./searches.ts";

/**
 * Two tables that nobody can tell from the true one, given as changes of its cells. What a figure is in them lies
 * at least the threshold apart, and that proves it safe, however the tables were found.
 */
export type Witnesses = {
  readonly figure: number;
  readonly low: ReadonlyMap<number, number>;
  readonly high: ReadonlyMap<number, number>;
};

export type Protection = { readonly witnesses: Witnesses; readonly hides: readonly number[] };

const NOTHING: Pushed = { reached: 0, changes: new Map(), hides: [], cost: 0 };

/** Finds the witnesses of a figure, and what must be hidden beside it for them to exist. */
export function protectFigure(system: FigureSystem, target: number, threshold: number): Protection {
  const free = { ...FREE, target, step: 1, mayHide: false, budget: Number.POSITIVE_INFINITY };
  const up = pushFigure(system, { ...free, direction: 1, amount: threshold });
  const below = roomBelow(system, target, threshold - up.reached);
  const down = below > 0 ? pushFigure(system, { ...free, direction: -1, amount: below }) : NOTHING;
  if (up.reached + down.reached >= threshold) return toProtection(target, down, up);
  const around = hideAround(system, target, threshold);
  const budget = costOfHiding(system, around.hides);
  const known = { up, down, threshold, budget };
  return (
    findCheapest(system, target, known, CHEAPEST) ?? findCheapest(system, target, known, HASTY) ?? around
  );
}

type Known = {
  /** How far the figure can be pushed as things are. */
  readonly up: Pushed;
  readonly down: Pushed;
  readonly threshold: number;
  /** What it costs to hide everything around it. */
  readonly budget: number;
};

/** Upwards or downwards, in one move or in several: of four ways the cheapest. */
function findCheapest(
  system: FigureSystem,
  target: number,
  known: Known,
  search: Search,
): Protection | undefined {
  const { up, down, threshold } = known;
  const upwards = { direction: 1, amount: threshold - down.reached } as const;
  const downwards = { direction: -1, amount: threshold - up.reached } as const;
  const ways = [true, false].flatMap((whole) =>
    [upwards, downwards].map((way) => ({ ...way, step: whole ? way.amount : 1 })),
  );
  let best: Protection | undefined;
  let { budget } = known;
  for (const way of ways) {
    if (way.direction < 0 && roomBelow(system, target, way.amount) < way.amount) continue;
    const pushed = pushFigure(system, { ...way, ...search, target, mayHide: true, budget });
    if (pushed.reached < way.amount) continue;
    budget = pushed.cost;
    best = way.direction > 0 ? toProtection(target, down, pushed) : toProtection(target, pushed, up);
  }
  return best;
}

/** How far a figure can fall at all: a hidden one to 1, one that is never published to nothing. */
function roomBelow({ figures }: FigureSystem, target: number, amount: number): number {
  const { value, published } = getAt(figures, target);
  return Math.min(amount, value - Number(published));
}

function toProtection(figure: number, low: Pushed, high: Pushed): Protection {
  return {
    witnesses: { figure, low: low.changes, high: high.changes },
    hides: [...low.hides, ...high.hides],
  };
}
